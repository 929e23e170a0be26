package org.telepraxis.scenario;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.telepraxis.scenario.TestVector.Step;

/** Sees whether the sound line can be told by its length. */
final class KeyCheck {

    /** How much longer than every unsound option on offer a sound one stands out. */
    private static final double STANDS_OUT = 1.5;

    private static final double TOO_OFTEN = 0.5;
    private static final int FEWEST_BEATS = 3;

    private final Scenario scenario;

    KeyCheck(Scenario scenario) {
        this.scenario = scenario;
    }

    List<Finding> findings() {
        var sound = soundSteps();
        var beats = scenario.beats().stream()
                .filter(beat -> beat.options().size() >= 3)
                .filter(beat -> beat.options().stream().anyMatch(option -> sound.contains(option.id())))
                .toList();
        var telling = beats.stream()
                .filter(beat -> longest(beat, sound, true) >= STANDS_OUT * longest(beat, sound, false))
                .toList();
        if (beats.size() < FEWEST_BEATS || telling.size() < TOO_OFTEN * beats.size()) {
            return List.of();
        }
        return List.of(Finding.warning(
                "",
                "in " + telling.size() + " of " + beats.size() + " beats a sound option is far longer than the others: "
                        + telling.stream().map(Beat::id).collect(Collectors.joining(", ")),
                "length gives the key away; let some unsound options be as long"));
    }

    /** Options on the author's own ways to a good end. */
    private Set<String> soundSteps() {
        return scenario.vectors().stream()
                .filter(vector -> scenario.ending(
                                String.valueOf(vector.expected().ending()))
                        .filter(ending -> !ending.failing())
                        .isPresent())
                .limit(1)
                .flatMap(vector -> vector.steps().stream())
                .filter(Step.Take.class::isInstance)
                .map(step -> ((Step.Take) step).id())
                .collect(Collectors.toSet());
    }

    private static int longest(Beat beat, Set<String> sound, boolean wanted) {
        return beat.options().stream()
                .filter(option -> sound.contains(option.id()) == wanted)
                .mapToInt(option -> option.text().values().getFirst().length())
                .max()
                .orElse(Integer.MAX_VALUE / 2);
    }
}
