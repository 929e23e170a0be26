package org.telepraxis.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the steps of SM-2 as they were published. */
class MemoryTest {

    @Test
    void beginsWithOneDayAndSixDaysAndThenGrowsByTheEasiness() {
        assertThat(intervals(4, 4, 4, 4, 4)).containsExactly(1, 6, 15, 38, 95);
    }

    @Test
    void growsFasterWhenAnswersComeAtOnceAndSlowerWhenTheyTakeEffort() {
        // EF 2.6, 2.7, 2.8, 2.9 and 2.36, 2.22, 2.08, 1.94; fractions of a day are rounded up.
        assertThat(intervals(5, 5, 5, 5)).containsExactly(1, 6, 17, 50);
        assertThat(intervals(3, 3, 3, 3)).containsExactly(1, 6, 13, 26);
    }

    @Test
    void beginsAgainAfterAMissWithoutChangingTheEasiness() {
        var known = after(4, 4, 5);
        var missed = known.after(1);

        assertThat(missed).isEqualTo(new Memory(0, known.easiness(), 1));
        assertThat(missed.after(4).interval()).isOne();
        assertThat(missed.after(4).after(4).interval()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({"3, 236", "4, 250", "5, 260"})
    void changesTheEasinessByTheFormula(int quality, int easiness) {
        assertThat(Memory.NEW.after(quality).easiness()).isEqualTo(easiness);
        double formula = 2.5 + (0.1 - (5 - quality) * (0.08 + (5 - quality) * 0.02));
        assertThat(easiness).isEqualTo((int) Math.round(100 * formula));
    }

    @Test
    void neverLetsTheEasinessFallBelowOnePointThree() {
        var hard = Memory.NEW;
        for (int i = 0; i < 20; i++) {
            hard = hard.after(3);
        }

        assertThat(hard.easiness()).isEqualTo(130);
    }

    @Test
    void knowsNoQualityBeyondTheScale() {
        assertThatThrownBy(() -> Memory.NEW.after(6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Memory.NEW.after(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Memory after(int... qualities) {
        return IntStream.of(qualities).boxed().reduce(Memory.NEW, Memory::after, (_, last) -> last);
    }

    private static List<Integer> intervals(int... qualities) {
        var intervals = new ArrayList<Integer>();
        var memory = Memory.NEW;
        for (int quality : qualities) {
            memory = memory.after(quality);
            intervals.add(memory.interval());
        }
        return intervals;
    }
}
