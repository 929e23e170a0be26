package org.telepraxis.certification.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.telepraxis.certification.rules.Cases.action;
import static org.telepraxis.certification.rules.Cases.actions;
import static org.telepraxis.certification.rules.Cases.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telepraxis.competence.Level;

class CriticalActionsTest {

    private final Rule rule = new CriticalActions();

    @ParameterizedTest
    @ValueSource(strings = {"missed", "violated"})
    void isNotMetByOneUnrepairedActionHoweverGoodTheRest(String result) {
        var verdict = rule.judge(with(actions(action("CA1", "met"), action("CA3", result))));

        assertThat(verdict).isEqualTo(new Verdict.NotMet("CA3 %s in S06 form B".formatted(result)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"met", "late", "repaired", "not_triggered"})
    void isMetByEveryOtherResult(String result) {
        assertThat(rule.judge(with(actions(action("CA3", result))))).isEqualTo(new Verdict.Met("0 of 1"));
    }

    @Test
    void looksAtCrisisSessionsOnly() {
        var calm = Cases.performance(false, Map.of("CON-1", Level.SOUND), List.of(action("CA1", "missed")));

        assertThat(rule.judge(with(calm))).isInstanceOf(Verdict.Met.class);
    }

    @Test
    void isPendingUntilThereIsASession() {
        assertThat(rule.judge(with())).isEqualTo(new Verdict.Pending("No rated session yet"));
    }
}
