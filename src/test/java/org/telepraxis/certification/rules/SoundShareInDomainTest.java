package org.telepraxis.certification.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.telepraxis.certification.rules.Cases.levels;
import static org.telepraxis.certification.rules.Cases.with;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.telepraxis.competence.Level;

class SoundShareInDomainTest {

    private final Rule rule = new SoundShareInDomain();

    @Test
    void doesNotLetOneDomainBeCarriedByTheOthers() {
        var levels = Map.of(
                "CRI-1", Level.SKILLED,
                "CRI-2", Level.SKILLED,
                "CRI-3", Level.SKILLED,
                "CON-4", Level.SOUND,
                "CON-5", Level.NOT_SHOWN);

        assertThat(rule.judge(with(levels(levels)))).isEqualTo(new Verdict.NotMet("CON: 1 of 2, 50 %"));
    }

    @Test
    void namesTheWeakestDomainWhenMet() {
        var levels = Map.of(
                "CRI-1", Level.SKILLED,
                "CON-1", Level.SOUND,
                "CON-2", Level.SOUND,
                "CON-3", Level.SOUND,
                "CON-4", Level.NOT_SHOWN);

        assertThat(rule.judge(with(levels(levels)))).isEqualTo(new Verdict.Met("Lowest: CON, 3 of 4, 75 %"));
    }
}
