package org.telepraxis.certification.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.telepraxis.competence.Level;

class SessionsRatedTest {

    private final Rule rule = new SessionsRated();

    @Test
    void isMetOnceEverySessionIsRated() {
        assertThat(rule.judge(Cases.with(Cases.levels(Map.of("CRI-1", Level.SOUND)))))
                .isEqualTo(new Verdict.Met("S06: 1 of 1"));
    }

    @Test
    void isPendingUntilThen() {
        assertThat(rule.judge(Cases.with())).isEqualTo(new Verdict.Pending("S06: 0 of 1"));
    }
}
