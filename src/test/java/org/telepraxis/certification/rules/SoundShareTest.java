package org.telepraxis.certification.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.telepraxis.certification.rules.Cases.levels;
import static org.telepraxis.certification.rules.Cases.with;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.telepraxis.competence.Level;

class SoundShareTest {

    private final Rule rule = new SoundShare();

    @Test
    void isMetAtTheShareItself() {
        assertThat(rule.judge(with(levels(sound(4, 5))))).isEqualTo(new Verdict.Met("4 of 5, 80 %"));
    }

    @Test
    void isNotMetJustBelow() {
        assertThat(rule.judge(with(levels(sound(15, 19))))).isEqualTo(new Verdict.NotMet("15 of 19, 78 %"));
    }

    @Test
    void isNeverRoundedUp() {
        assertThat(rule.judge(with(levels(sound(799, 1000))))).isEqualTo(new Verdict.NotMet("799 of 1000, 79 %"));
    }

    @Test
    void addsUpAllSessions() {
        assertThat(rule.judge(with(levels(sound(1, 2)), levels(sound(8, 8)))))
                .isEqualTo(new Verdict.Met("9 of 10, 90 %"));
    }

    private static Map<String, Level> sound(int sound, int all) {
        var levels = new java.util.HashMap<String, Level>();
        for (int i = 0; i < all; i++) {
            levels.put("CRI-" + i, i < sound ? Level.SOUND : Level.NOT_SHOWN);
        }
        return levels;
    }
}
