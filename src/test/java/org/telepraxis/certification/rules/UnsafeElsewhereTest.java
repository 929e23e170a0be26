package org.telepraxis.certification.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.telepraxis.certification.rules.Cases.levels;
import static org.telepraxis.certification.rules.Cases.with;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.telepraxis.competence.Level;

class UnsafeElsewhereTest {

    private final Rule rule = new UnsafeElsewhere();

    @Test
    void asksForAPanelWithoutFailing() {
        var dossier = with(levels(Map.of("TEC-2", Level.UNSAFE)));

        assertThat(rule.judge(dossier)).isEqualTo(new Verdict.ForPanel("Level 1: TEC-2 in S06 form B"));
    }

    @Test
    void saysNothingAboutCompetencesThatFailByThemselves() {
        assertThat(rule.judge(with(levels(Map.of("CRI-2", Level.UNSAFE))))).isEqualTo(new Verdict.Met("None"));
    }
}
