package org.telepraxis.certification.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.telepraxis.certification.rules.Cases.action;
import static org.telepraxis.certification.rules.Cases.actions;
import static org.telepraxis.certification.rules.Cases.with;

import org.junit.jupiter.api.Test;

class LateActionsTest {

    private final Rule rule = new LateActions();

    @Test
    void allowsOneInAScenario() {
        assertThat(rule.judge(with(actions(action("CA1", "late"), action("CA2", "met")))))
                .isEqualTo(new Verdict.Met("1, CA1 in S06 form B"));
    }

    @Test
    void doesNotAllowTwo() {
        assertThat(rule.judge(with(actions(action("CA1", "late"), action("CA2", "late")))))
                .isEqualTo(new Verdict.NotMet("2 late in S06 form B: CA1, CA2"));
    }

    @Test
    void doesNotAllowEvenOneWhereLateMeansLettingGo() {
        assertThat(rule.judge(with(actions(action("CA8", "late")))))
                .isEqualTo(new Verdict.NotMet("CA8 may never be late, and was in S06 form B"));
    }

    @Test
    void countsEachScenarioForItself() {
        assertThat(rule.judge(with(actions(action("CA1", "late")), actions(action("CA2", "late")))))
                .isInstanceOf(Verdict.Met.class);
    }
}
