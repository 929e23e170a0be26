package org.telepraxis.certification.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.telepraxis.certification.rules.Cases.levels;
import static org.telepraxis.certification.rules.Cases.with;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telepraxis.competence.Level;

class NoAgreedUnsafeTest {

    private final Rule rule = new NoAgreedUnsafe();

    @ParameterizedTest
    @ValueSource(strings = {"CRI-1", "CRI-4", "CON-4", "CON-5"})
    void isNotMetByLevelOneOnACompetenceThatSafetyRestsOn(String competence) {
        assertThat(rule.judge(with(levels(Map.of(competence, Level.UNSAFE, "DEL-1", Level.SKILLED)))))
                .isEqualTo(new Verdict.NotMet("Level 1: %s in S06 form B".formatted(competence)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CON-1", "TEC-2", "CRIT-1"})
    void leavesOtherCompetencesToThePanel(String competence) {
        assertThat(rule.judge(with(levels(Map.of(competence, Level.UNSAFE))))).isInstanceOf(Verdict.Met.class);
    }

    @Test
    void namesTheLowestLevelWhenMet() {
        assertThat(rule.judge(with(levels(Map.of("CRI-1", Level.SKILLED, "CON-5", Level.NOT_SHOWN)))))
                .isEqualTo(new Verdict.Met("Lowest: 2, CON-5"));
    }
}
