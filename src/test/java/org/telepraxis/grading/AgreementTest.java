package org.telepraxis.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.telepraxis.competence.CriticalOutcome;
import org.telepraxis.competence.Level;
import org.telepraxis.competence.TwoLevels;

class AgreementTest {

    static final List<CriticalOutcome> RECORDED = List.of(
            new CriticalOutcome("CA1", "Location, number, privacy", "must", "met", 40),
            new CriticalOutcome("CA3", "Phones within a minute", "must", "late", 120));

    final Sheets sheets = new Sheets();

    @Test
    void equalLevelsStand() {
        var mark = settled("TEC-2", Mark.SKILLED, Mark.SKILLED);

        assertThat(mark.counted()).contains(Level.SKILLED);
        assertThat(mark.shown()).isEqualTo("4 Skilled");
        assertThat(mark.basis()).isEqualTo("Both gave Skilled.");
    }

    @Test
    void oneApartOnASafetyCompetenceIsTheLower() {
        var mark = settled("CRI-3", Mark.SKILLED, Mark.SOUND);

        assertThat(mark.counted()).contains(Level.SOUND);
        assertThat(mark.shown()).isEqualTo("3 Sound");
        assertThat(mark.basis()).contains("safety competence", "Sound");
    }

    @Test
    void oneApartElsewhereIsTheMeanAndHalfALevelIsNotTheLevelAbove() {
        var mark = settled("TEC-2", Mark.NOT_SHOWN, Mark.SOUND);

        assertThat(mark.halves()).isEqualTo(5);
        assertThat(mark.counted()).contains(Level.NOT_SHOWN);
        assertThat(mark.shown()).isEqualTo("2.5, counts as 2 Not shown");
    }

    @Test
    void theOrderOfTheRatersMakesNoDifference() {
        assertThat(settled("CRI-3", Mark.SOUND, Mark.SKILLED)).isEqualTo(settled("CRI-3", Mark.SKILLED, Mark.SOUND));
        assertThat(settled("TEC-2", Mark.SOUND, Mark.SKILLED)).isEqualTo(settled("TEC-2", Mark.SKILLED, Mark.SOUND));
    }

    @Test
    void safetyCompetencesAreThoseACertificateMayNotMiss() {
        assertThat(List.of("CRI-1", "CRI-2", "CRI-3", "CRI-4", "CON-4", "CON-5", "ASM-2", "DLI-3"))
                .allMatch(TwoLevels::isSafety);
        assertThat(List.of("CON-1", "TEC-2", "DEL-2", "PRO-1", "ASM-1", "DLI-1"))
                .noneMatch(TwoLevels::isSafety);
    }

    @Test
    void aLevelNeedsTwoRatersWhoSawTheOpportunity() {
        var mark = settled("DEL-2", Mark.SOUND, Mark.NO_OPPORTUNITY);

        assertThat(mark.counted()).isEmpty();
        assertThat(mark.shown()).isEqualTo("No opportunity");
        assertThat(mark.basis()).contains("two people");
    }

    @Test
    void confirmedActionsKeepTheirRecordedResultAndTime() {
        assertThat(Agreement.ofTwo(RECORDED, sheets.complete(), sheets.complete())
                        .actions())
                .isEqualTo(RECORDED);
    }

    @Test
    void anActionThatBothContestAlikeTakesTheirResult() {
        var result = Agreement.ofTwo(
                RECORDED, sheets.contesting("CA3", ActionResult.MISSED), sheets.contesting("CA3", ActionResult.MISSED));

        assertThat(result.actions())
                .extracting(CriticalOutcome::id, CriticalOutcome::result)
                .containsExactly(tuple("CA1", "met"), tuple("CA3", "missed"));
    }

    @Test
    void theThirdRatersLevelsDecideWithTheirReasons() {
        var third = sheets.with("CRI-1", Mark.UNSAFE);

        var mark = Agreement.byThird(RECORDED, third).marks().stream()
                .filter(candidate -> candidate.competence().equals("CRI-1"))
                .findFirst()
                .orElseThrow();

        assertThat(mark.counted()).contains(Level.UNSAFE);
        assertThat(mark.basis()).isEqualTo("Decided by the third rater: Because of what was said.");
    }

    private FinalMark settled(String competence, Mark one, Mark other) {
        return Agreement.ofTwo(RECORDED, sheets.with(competence, one), sheets.with(competence, other)).marks().stream()
                .filter(mark -> mark.competence().equals(competence))
                .findFirst()
                .orElseThrow();
    }
}
