package org.telepraxis.courseware.lint;

import java.util.Locale;
import org.telepraxis.courseware.CheckRobots;
import org.telepraxis.courseware.CheckRobots.Odds;
import org.telepraxis.courseware.Course;
import org.telepraxis.courseware.Problems;

/** Robots that look at length, place or tone only answer the knowledge check; hardly any of them may pass. */
final class ItemRobots implements Rule {

    private static final double TOO_LIKELY = 0.01;
    private static final int ENOUGH_TO_TELL = 8;

    @Override
    public void check(Content content, Problems problems) {
        for (var course : content.courses()) {
            if (course.items().size() >= ENOUGH_TO_TELL) {
                CheckRobots.of(course).values().stream()
                        .filter(odds -> odds.passing() > TOO_LIKELY)
                        .forEach(odds -> report(course, odds, problems));
            }
        }
    }

    private static void report(Course course, Odds odds, Problems problems) {
        problems.error(
                course.items().getFirst().place(),
                String.format(
                        Locale.ROOT,
                        "a robot that always takes %s answers %.0f of %d items of %s and passes the check %s",
                        odds.look().words(),
                        odds.right(),
                        course.items().size(),
                        course.code(),
                        odds.often()),
                "vary length, place and tone of the keys, or draw more items");
    }
}
