package org.telepraxis.courseware;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.telepraxis.courseware.Item.Form;
import org.telepraxis.courseware.Item.Option;
import org.telepraxis.scenario.Manners;

/**
 * Robots that answer a course's knowledge check by the look of the options, and how likely each of them is to pass it: exactly,
 * over all draws that can come up.
 *
 * <p>They are given more than a learner has: of multiple-response items they know how many options are right, and the second
 * option is that of the file, although learners see options shuffled.
 */
public final class CheckRobots {

    /** How options are looked at. */
    public enum Look {
        /** Takes the longest options, and puts long ones first. */
        LONGEST("the longest option"),
        /** Takes the politest options, and puts polite ones first; see {@link Manners}. */
        POLITEST("the politest option"),
        /** Takes the second option, and then those below it. */
        SECOND("the second option"),
        /** Takes any, which is what a fixed place comes to where options are shuffled. */
        ANY("any option");

        private final String words;

        Look(String words) {
            this.words = words;
        }

        /** What it always takes: "the longest option". */
        public String words() {
            return words;
        }
    }

    /**
     * How one robot fares.
     *
     * @param right   the items of the bank it answers rightly, on average
     * @param passing how likely it is to pass, from 0 to 1
     */
    public record Odds(Look look, double right, double passing) {

        /** How often it passes, in words. */
        public String often() {
            return passing < 1e-9 ? "never" : "once in " + Math.round(1 / passing) + " times";
        }
    }

    private CheckRobots() {}

    /** How every robot fares in a course's check; empty if it has none. */
    public static Map<Look, Odds> of(Course course) {
        var odds = new TreeMap<Look, Odds>();
        course.check().filter(_ -> !course.items().isEmpty()).ifPresent(check -> {
            for (var look : Look.values()) {
                var chances =
                        course.items().stream().map(item -> chance(look, item)).toList();
                var right = chances.stream().mapToDouble(chance -> chance).sum();
                odds.put(look, new Odds(look, right, passing(chances, check.draw(), check.pass())));
            }
        });
        return Collections.unmodifiableMap(odds);
    }

    /** How likely it is that so many of the items drawn are right, each draw being as likely as any other. */
    static double passing(List<Double> chances, int draw, int pass) {
        int drawn = Math.min(draw, chances.size());
        var ways = new double[drawn + 1][drawn + 1];
        ways[0][0] = 1;
        for (double chance : chances) {
            for (int some = drawn; some > 0; some--) {
                for (int right = some; right >= 0; right--) {
                    ways[some][right] += ways[some - 1][right] * (1 - chance)
                            + (right == 0 ? 0 : ways[some - 1][right - 1] * chance);
                }
            }
        }
        double passed = 0;
        double all = 0;
        for (int right = 0; right <= drawn; right++) {
            all += ways[drawn][right];
            passed += right * 100 >= drawn * pass ? ways[drawn][right] : 0;
        }
        return all == 0 ? 0 : passed / all;
    }

    /** How likely a robot is to answer an item rightly: 0 or 1 for those who look. */
    private static double chance(Look look, Item item) {
        if (item.options().isEmpty() || item.key().isEmpty()) {
            return 0;
        }
        return look == Look.ANY ? 1 / answers(item) : right(item, inOrder(look, item.options())) ? 1 : 0;
    }

    private static boolean right(Item item, List<String> order) {
        var key = item.key();
        return switch (item.type()) {
            case SBA -> order.getFirst().equals(key.getFirst());
            case MR -> Set.copyOf(order.subList(0, key.size())).equals(Set.copyOf(key));
            case SJT ->
                item.form() == Form.BEST_WORST
                        ? order.getFirst().equals(key.getFirst())
                                && order.getLast().equals(key.getLast())
                        : order.equals(key);
            case SEQ -> order.equals(key);
        };
    }

    private static List<String> inOrder(Look look, List<Option> options) {
        var order = new ArrayList<>(options);
        switch (look) {
            case LONGEST ->
                order.sort(Comparator.comparingInt(
                        (Option option) -> -option.text().length()));
            case POLITEST -> order.sort(Comparator.comparingInt((Option option) -> -Manners.phrases(option.text())));
            default -> Collections.rotate(order, -1);
        }
        return order.stream().map(Option::id).collect(Collectors.toList());
    }

    /** How many answers can be given. */
    private static double answers(Item item) {
        int options = item.options().size();
        return switch (item.type()) {
            case SBA -> options;
            case MR ->
                arranged(options, item.key().size())
                        / arranged(item.key().size(), item.key().size());
            case SJT -> item.form() == Form.BEST_WORST ? arranged(options, 2) : arranged(options, options);
            case SEQ -> arranged(options, options);
        };
    }

    private static double arranged(int of, int some) {
        double ways = 1;
        for (int i = 0; i < some; i++) {
            ways *= of - i;
        }
        return ways;
    }
}
