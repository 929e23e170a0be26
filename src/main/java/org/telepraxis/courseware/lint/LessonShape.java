package org.telepraxis.courseware.lint;

import java.util.regex.Pattern;
import org.telepraxis.courseware.Block;
import org.telepraxis.courseware.Course;
import org.telepraxis.courseware.Lesson;
import org.telepraxis.courseware.Place;
import org.telepraxis.courseware.Problems;

/** A lesson has the shape that learners come to know: dilemma, explanation, active step, two questions, job aid, sources. */
final class LessonShape implements Rule {

    static final int MOST_WORDS = 900;
    private static final int SHORTEST = 12;
    private static final int LONGEST = 25;
    private static final Pattern UNSEEN =
            Pattern.compile("(?i)^(understand|know|learn|appreciate|be aware|be familiar)\\b.*");

    @Override
    public void check(Content content, Problems problems) {
        for (var course : content.courses()) {
            objectives(course, problems);
            course.lessons().forEach(lesson -> lesson(lesson, problems));
        }
    }

    private static void objectives(Course course, Problems problems) {
        course.objectives().stream()
                .filter(LessonShape::unseen)
                .forEach(objective -> unseen(objective, course.place(), problems));
        for (var lesson : course.lessons()) {
            lesson.objectives().stream()
                    .filter(LessonShape::unseen)
                    .forEach(objective -> unseen(objective, lesson.place(), problems));
        }
    }

    static boolean unseen(String objective) {
        return UNSEEN.matcher(objective).matches();
    }

    private static void unseen(String objective, Place place, Problems problems) {
        problems.warning(
                place,
                "nobody can see somebody '" + objective + "'",
                "begin an objective with what a person does, such as ask, agree, write");
    }

    private static void lesson(Lesson lesson, Problems problems) {
        var place = lesson.place();
        var blocks = lesson.blocks();
        if (blocks.isEmpty() || !(blocks.getFirst() instanceof Block.Hook)) {
            problems.error(place, "the lesson does not open with a hook", "put a '::: hook' block first");
        }
        if (blocks.isEmpty() || !(blocks.getLast() instanceof Block.Sources)) {
            problems.error(place, "the lesson does not end with its sources", "put a '::: sources' block last");
        }
        if (lesson.blocks(Block.TryIt.class).findAny().isEmpty()) {
            problems.error(place, "the lesson has no active step", "add a '::: try-it' block");
        }
        if (lesson.blocks(Block.BeliefVsEvidence.class).findAny().isEmpty()
                && lesson.blocks(Block.Example.class).findAny().isEmpty()) {
            problems.error(
                    place,
                    "the lesson has neither a belief with its evidence nor an example",
                    "add a '::: belief-vs-evidence' or '::: example' block");
        }
        var recalls = lesson.recallItems().size();
        if (recalls != 2) {
            problems.error(
                    place, "the lesson has " + recalls + " recall questions", "write exactly two '::: recall' blocks");
        }
        if (lesson.blocks(Block.JobAidPart.class).findAny().isEmpty()) {
            problems.warning(place, "the lesson adds nothing to the job aid", "add a '::: job-aid' block");
        }
        if (lesson.minutes() < SHORTEST || lesson.minutes() > LONGEST) {
            problems.warning(
                    place, "a lesson takes 12 to 25 minutes, not " + lesson.minutes(), "split or join lessons");
        }
        words(lesson, problems);
    }

    private static void words(Lesson lesson, Problems problems) {
        int words = words(lesson);
        if (words > MOST_WORDS) {
            problems.warning(
                    lesson.blocks(Block.Text.class).findFirst().orElseThrow().place(),
                    "the explanation has " + words + " words",
                    "stay below " + MOST_WORDS + ", or split the lesson");
        }
    }

    /** The words of the explanation, which are the text between the blocks. */
    static int words(Lesson lesson) {
        return lesson.blocks(Block.Text.class)
                .mapToInt(text -> words(text.markdown()))
                .sum();
    }

    private static int words(String markdown) {
        return (int) Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*")
                .matcher(markdown)
                .results()
                .count();
    }
}
