package org.telepraxis.certification.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.telepraxis.certification.rules.Cases.action;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.telepraxis.certification.rules.Assessment.Proposal;
import org.telepraxis.competence.Level;

class RuleBookTest {

    private static final Map<String, Level> ALL_SKILLED =
            Map.of("CRI-1", Level.SKILLED, "CRI-2", Level.SKILLED, "CRI-3", Level.SKILLED, "CON-4", Level.SKILLED);

    @Test
    void proposesToPassWhenEveryRuleIsMet() {
        assertThat(proposal(ALL_SKILLED, "met")).isEqualTo(Proposal.PASS);
    }

    @Test
    void letsNoHighMarkBuyBackAMissedCriticalAction() {
        assertThat(proposal(ALL_SKILLED, "missed")).isEqualTo(Proposal.FAIL);
    }

    @Test
    void asksForAPanelWhenLevelOneIsElsewhere() {
        var levels = new HashMap<>(ALL_SKILLED);
        for (int i = 1; i < 4; i++) {
            levels.put("TEC-" + i, Level.SOUND);
        }
        levels.put("TEC-4", Level.UNSAFE);

        assertThat(proposal(levels, "met")).isEqualTo(Proposal.PANEL);
    }

    @Test
    void waitsForWhatIsMissing() {
        assertThat(RuleBook.assess(new Dossier(Cases.scheme(), Set.of(), List.of(), Map.of()))
                        .proposal())
                .isEqualTo(Proposal.WAITING);
    }

    @Test
    void looksAtCriticalActionsFirst() {
        assertThat(RuleBook.assess(Cases.with()).findings().getFirst().rule()).isEqualTo("Critical actions");
    }

    private static Proposal proposal(Map<String, Level> levels, String result) {
        var performance = Cases.performance(true, levels, List.of(action("CA1", result)));
        return RuleBook.assess(Cases.with(performance)).proposal();
    }
}
