package org.telepraxis.examination.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Who chose one option of an item.
 *
 * @param share of those who were asked the item, those who left it out among them
 * @param pointBiserial the correlation of choosing it with the rest of the test: the key should draw the able, a distractor the others
 */
public record OptionUse(String option, boolean key, int chosen, Estimate share, Estimate pointBiserial) {

    /**
     * What one person chose.
     *
     * @param options empty where the person left the item out
     * @param rest the person's mean score on the rest of the test
     */
    public record Choice(Set<String> options, double rest) {
        public Choice {
            options = Set.copyOf(options);
            if (!Double.isFinite(rest)) {
                throw new IllegalArgumentException("the rest of the test is a number");
            }
        }
    }

    public static List<OptionUse> of(List<String> options, Set<String> keys, List<Choice> choices) {
        var rests = new Sample(choices.stream().mapToDouble(Choice::rest).toArray());
        var uses = new ArrayList<OptionUse>();
        for (var option : options) {
            var picks = new Sample(choices.stream()
                    .mapToDouble(choice -> choice.options().contains(option) ? 1 : 0)
                    .toArray());
            int chosen = (int) choices.stream()
                    .filter(choice -> choice.options().contains(option))
                    .count();
            uses.add(new OptionUse(
                    option,
                    keys.contains(option),
                    chosen,
                    new Proportion(chosen, choices.size()).share(),
                    picks.correlation(
                            rests,
                            chosen == 0 ? "Nobody chose this option." : "Everybody chose this option.",
                            "Everybody scored the same on the rest of the test.")));
        }
        return List.copyOf(uses);
    }

    /** How many of them left the item out. */
    public static int leftOut(List<Choice> choices) {
        return (int)
                choices.stream().filter(choice -> choice.options().isEmpty()).count();
    }
}
