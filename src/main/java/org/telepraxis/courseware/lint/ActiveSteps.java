package org.telepraxis.courseware.lint;

import java.util.Comparator;
import org.telepraxis.courseware.Block;
import org.telepraxis.courseware.Exercise;
import org.telepraxis.courseware.Exercise.LadderMove;
import org.telepraxis.courseware.Exercise.Rung;
import org.telepraxis.courseware.Place;
import org.telepraxis.courseware.Problems;

/** An active step is worth its minutes when there is something to decide in it. */
final class ActiveSteps implements Rule {

    private static final int FEWEST_RANKED = 3;
    private static final int MOST_RANKED = 8;
    private static final int FEWEST_RUNGS = 3;
    private static final int MOST_RUNGS = 8;

    @Override
    public void check(Content content, Problems problems) {
        content.courses().stream()
                .flatMap(course -> course.lessons().stream())
                .flatMap(lesson -> lesson.blocks(Block.TryIt.class))
                .forEach(block -> step(block.exercise(), block.place(), problems));
    }

    private static void step(Exercise exercise, Place place, Problems problems) {
        switch (exercise) {
            case Exercise.Rank rank -> {
                int size = rank.items().size();
                if (size < FEWEST_RANKED || size > MOST_RANKED) {
                    problems.warning(
                            place,
                            size + " items are " + (size < FEWEST_RANKED ? "too few" : "too many") + " to rank",
                            "write " + FEWEST_RANKED + " to " + MOST_RANKED);
                }
            }
            case Exercise.FormRecord form -> {
                if (form.fields().stream().allMatch(field -> !field.options().isEmpty())) {
                    problems.warning(
                            place,
                            "nothing in the record is written in own words",
                            "leave out the 'options' of a field");
                }
            }
            case Exercise.Appraise appraise -> {
                if (appraise.criteria().size() > 1
                        && appraise.criteria().stream()
                                        .map(Exercise.Criterion::model)
                                        .distinct()
                                        .count()
                                == 1) {
                    problems.warning(
                            place,
                            "every criterion gets the same rating",
                            "appraise something that has strong and weak sides");
                }
            }
            case Exercise.Sort sort ->
                sort.categories().stream()
                        .filter(category -> sort.cards().stream()
                                .noneMatch(card -> card.category().equals(category.id())))
                        .forEach(category -> problems.warning(
                                place,
                                "no card belongs to '" + category.label() + "'",
                                "add one, or leave the category out"));
            case Exercise.Rehearse rehearse -> ladder(rehearse, place, problems);
            case Exercise.Order _, Exercise.Draft _, Exercise.Decide _, Exercise.SelfCheck _, Exercise.Camera _ -> {}
        }
    }

    private static void ladder(Exercise.Rehearse rehearse, Place place, Problems problems) {
        int size = rehearse.rungs().size();
        if (size < FEWEST_RUNGS || size > MOST_RUNGS) {
            problems.warning(
                    place,
                    size + " rungs are " + (size < FEWEST_RUNGS ? "too few" : "too many") + " to rehearse",
                    "write " + FEWEST_RUNGS + " to " + MOST_RUNGS);
        }
        rehearse.rungs().stream()
                .filter(rung -> rung.moves().stream().allMatch(LadderMove::good))
                .forEach(rung -> problems.warning(
                        place,
                        "there is nothing to get wrong on the rung '" + rung.title() + "'",
                        "add something that a decent colleague might do"));
        if (size > 1 && rehearse.rungs().stream().allMatch(ActiveSteps::longestIsGood)) {
            problems.warning(
                    place, "the good move is the longest on every rung", "let its length tell nothing on some of them");
        }
    }

    private static boolean longestIsGood(Rung rung) {
        return rung.moves().stream()
                .max(Comparator.comparingInt(move -> move.text().length()))
                .map(LadderMove::good)
                .orElse(false);
    }
}
