package org.telepraxis.certification.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.telepraxis.certification.rules.Assessment.Proposal;
import org.telepraxis.certification.rules.Dossier.PartFound;
import org.telepraxis.competence.Level;
import tools.jackson.databind.json.JsonMapper;

/** What a scheme asks for besides courses and sessions. */
class PartsTest {

    private static final Scheme.Part PORTFOLIO = new Scheme.Part("P", "Portfolio", "complete and verified");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, Level> SOUND = Map.of("CRI-1", Level.SOUND);

    @Test
    void waitsForTheRolePlayThatTheSchemeAsksFor() {
        var assessment = assess(Cases.asking(1), List.of(Cases.levels(SOUND)), Map.of());

        assertThat(assessment.proposal()).isEqualTo(Proposal.WAITING);
        assertThat(finding(assessment, "Observed role-plays").verdict()).isEqualTo(new Verdict.Pending("0 of 1"));
    }

    @Test
    void namesTheRolePlayThatWasHeld() {
        var held = finding(assess(Cases.asking(1), List.of(Cases.rolePlay(SOUND)), Map.of()), "Observed role-plays");

        assertThat(held.verdict()).isEqualTo(new Verdict.Met("1 of 1"));
        assertThat(held.lines()).containsExactly("Role-play RP01, 2026-11-21");
    }

    @Test
    void countsAMissedCriticalActionOfARolePlayThoughItIsNoCrisis() {
        var missed = Cases.rolePlay(SOUND, Cases.action("CA2", "missed"));

        assertThat(assess(Cases.asking(1), List.of(Cases.levels(SOUND), missed), Map.of())
                        .proposal())
                .isEqualTo(Proposal.FAIL);
    }

    @Test
    void countsTheLevelsOfARolePlayTogetherWithThoseOfTheSessions() {
        var weak = Cases.rolePlay(Map.of("DEL-1", Level.NOT_SHOWN, "DEL-2", Level.NOT_SHOWN));
        var share = finding(assess(Cases.asking(1), List.of(Cases.levels(SOUND), weak), Map.of()), "Level 3 or 4");

        assertThat(share.verdict()).isEqualTo(new Verdict.NotMet("1 of 3, 33 %"));
    }

    @Test
    void takesTheAnswerOfThoseWhoKnowAboutAPart() {
        var found = new PartFound(new Verdict.Met("10 of 10 accepted"), List.of("P1 accepted"));
        var assessment = assess(Cases.asking(0, PORTFOLIO), List.of(Cases.levels(SOUND)), Map.of("P", found));

        assertThat(assessment.proposal()).isEqualTo(Proposal.PASS);
        assertThat(finding(assessment, "Portfolio"))
                .isEqualTo(new Finding("Portfolio", "Complete and verified", found.verdict(), found.lines()));
    }

    @Test
    void neverPassesAPartThatNobodyLookedAt() {
        assertThat(assess(Cases.asking(0, PORTFOLIO), List.of(Cases.levels(SOUND)), Map.of())
                        .proposal())
                .isEqualTo(Proposal.WAITING);
    }

    @Test
    void asksForNoRolePlayWhereTheSchemeDoesNot() {
        assertThat(assess(Cases.scheme(), List.of(Cases.levels(SOUND)), Map.of())
                        .findings())
                .extracting(Finding::rule)
                .doesNotContain("Observed role-plays");
    }

    @Test
    void keepsTheWordsOfASchemeThatAsksForNeitherAsTheyWere() {
        var words = JSON.writeValueAsString(Cases.scheme());

        assertThat(words).doesNotContain("rolePlays", "parts");
        assertThat(JSON.readValue(words, Scheme.class)).isEqualTo(Cases.scheme());
        assertThat(JSON.readValue(JSON.writeValueAsString(Cases.asking(2, PORTFOLIO)), Scheme.class))
                .isEqualTo(Cases.asking(2, PORTFOLIO));
    }

    private static Assessment assess(Scheme scheme, List<Performance> performances, Map<String, PartFound> parts) {
        return RuleBook.assess(new Dossier(scheme, Set.of("c3", "c7"), performances, parts));
    }

    private static Finding finding(Assessment assessment, String rule) {
        return assessment.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
