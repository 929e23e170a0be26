package org.telepraxis.courseware.lint;

import org.telepraxis.courseware.Block;
import org.telepraxis.courseware.Exercise;
import org.telepraxis.courseware.Place;
import org.telepraxis.courseware.Problems;

/** An active step is worth its minutes when there is something to decide in it. */
final class ActiveSteps implements Rule {

    private static final int FEWEST_RANKED = 3;
    private static final int MOST_RANKED = 8;

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
            case Exercise.Order _, Exercise.Draft _, Exercise.Decide _, Exercise.SelfCheck _, Exercise.Camera _ -> {}
        }
    }
}
