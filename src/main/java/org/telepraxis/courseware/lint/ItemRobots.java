package org.telepraxis.courseware.lint;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.telepraxis.courseware.Course;
import org.telepraxis.courseware.Item;
import org.telepraxis.courseware.Item.Option;
import org.telepraxis.courseware.Item.Type;
import org.telepraxis.courseware.Problems;
import org.telepraxis.courseware.Unit;
import org.telepraxis.scenario.Manners;

/** Robots that look at length, place or tone only answer the knowledge check; hardly any of them may pass. */
final class ItemRobots implements Rule {

    private static final double TOO_LIKELY = 0.05;
    private static final int ENOUGH_TO_TELL = 8;

    private static final Map<String, Function<List<Option>, Option>> ROBOTS = new TreeMap<>(Map.of(
            "longest",
            options -> options.stream()
                    .max(Comparator.comparingInt(option -> option.text().length()))
                    .orElseThrow(),
            "politest",
            options -> options.stream()
                    .max(Comparator.comparingInt(option -> Manners.phrases(option.text())))
                    .orElseThrow(),
            "second",
            options -> options.get(Math.min(1, options.size() - 1))));

    @Override
    public void check(Content content, Problems problems) {
        for (var course : content.courses()) {
            if (course.items().size() >= ENOUGH_TO_TELL) {
                course.check().ifPresent(check -> check(course, check, problems));
            }
        }
    }

    private static void check(Course course, Unit.Check check, Problems problems) {
        ROBOTS.forEach((name, robot) -> {
            double right =
                    course.items().stream().filter(item -> answers(robot, item)).count();
            double share = right / course.items().size();
            double passes = passes(check.draw(), check.pass(), share);
            if (passes > TOO_LIKELY) {
                problems.warning(
                        course.items().getFirst().place(),
                        String.format(
                                Locale.ROOT,
                                "a robot that always takes the %s option answers %.0f of %d items of %s and passes the check "
                                        + "once in %.0f times",
                                name,
                                right,
                                course.items().size(),
                                course.code(),
                                Math.max(1, 1 / passes)),
                        "vary length, place and tone of the keys");
            }
        });
    }

    private static boolean answers(Function<List<Option>, Option> robot, Item item) {
        return (item.type() == Type.SBA || item.type() == Type.SJT)
                && !item.options().isEmpty()
                && !item.key().isEmpty()
                && robot.apply(item.options()).id().equals(item.key().getFirst());
    }

    /** How likely it is to have enough right of those drawn, each right with the same chance. */
    static double passes(int draw, int pass, double share) {
        int enough = Math.ceilDiv(draw * pass, 100);
        double sum = 0;
        for (int right = enough; right <= draw; right++) {
            sum += ways(draw, right) * Math.pow(share, right) * Math.pow(1 - share, (double) draw - right);
        }
        return sum;
    }

    private static double ways(int of, int some) {
        double ways = 1;
        for (int i = 1; i <= some; i++) {
            ways = ways * (of - some + i) / i;
        }
        return ways;
    }
}
