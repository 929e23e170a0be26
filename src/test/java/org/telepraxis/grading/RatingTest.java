package org.telepraxis.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RatingTest {

    final Sheets sheets = new Sheets();

    @Test
    void locksWhenEverythingIsSaid() {
        var rating = sheets.complete();

        assertThat(rating.left()).isEmpty();
        rating.lock(Sheets.NOW);

        assertThat(rating.status()).isEqualTo(RatingStatus.LOCKED);
    }

    @Test
    void aNewRatingLacksLevelNoteAndEvidenceOfEachCriterionEachActionAndTheWhole() {
        assertThat(sheets.fresh().left())
                .hasSize(3 * Sheets.COMPETENCES.size() + 2 + 1 + 3)
                .contains(
                        new LeftToDo("CRI-3", "Choose a level"),
                        new LeftToDo("CRI-3", "Say why"),
                        new LeftToDo("CRI-3", "Add a piece of evidence"),
                        new LeftToDo("CA3", "Confirm or contest"),
                        new LeftToDo("Global", "Judge the whole"),
                        new LeftToDo("Feedback", "Write for the candidate: One task"));
    }

    @Test
    void refusesToLockWithoutANote() {
        var rating = sheets.complete();
        Sheets.judge(rating, new Judgement.NoteWritten("CRI-1", "Because of what was said.", "  "));

        assertThatThrownBy(() -> rating.lock(Sheets.NOW))
                .isInstanceOf(RatingRefused.class)
                .hasMessage("Not yet: 1 left, first CRI-1: Say why.");
    }

    @Test
    void refusesToLockWithoutEvidence() {
        var rating = sheets.complete();
        Sheets.judge(rating, new Judgement.EvidenceRemoved("CRI-1", "t3"));

        assertThatThrownBy(() -> rating.lock(Sheets.NOW)).hasMessageContaining("CRI-1: Add a piece of evidence");
    }

    @Test
    void noOpportunityNeedsANoteAndNoEvidence() {
        var rating = sheets.with("CRI-1", Mark.NO_OPPORTUNITY);
        Sheets.judge(rating, new Judgement.EvidenceRemoved("CRI-1", "t3"));
        assertThat(rating.left()).isEmpty();

        Sheets.judge(rating, new Judgement.NoteWritten("CRI-1", "Because of what was said.", ""));
        assertThat(rating.left()).containsExactly(new LeftToDo("CRI-1", "Say why"));
    }

    @Test
    void contestingAnActionNeedsAReasonAndAnotherResult() {
        var rating = sheets.fresh();

        assertThatThrownBy(() -> Sheets.judge(rating, new Judgement.ActionContested("CA3", ActionResult.MISSED, " ")))
                .hasMessage("Say why you see CA3 differently.");
        assertThatThrownBy(() ->
                        Sheets.judge(rating, new Judgement.ActionContested("CA3", ActionResult.LATE, "Too late.")))
                .hasMessageContaining("recorded the same result");
        assertThat(rating.left()).contains(new LeftToDo("CA3", "Confirm or contest"));
    }

    @Test
    void nothingChangesAfterTheLock() {
        var rating = sheets.complete();
        rating.lock(Sheets.NOW);

        assertThatThrownBy(() -> Sheets.mark(rating, "CRI-1", Mark.UNSAFE))
                .isInstanceOf(RatingRefused.class)
                .hasMessage("This rating is locked.");
        assertThatThrownBy(() -> rating.giveBack("I know the voice.")).isInstanceOf(RatingRefused.class);
    }

    @Test
    void doesNotOverwriteANoteThatAnotherWindowChanged() {
        var rating = sheets.fresh();
        Sheets.judge(rating, new Judgement.NoteWritten("CRI-1", "", "Written in the first window."));

        assertThatThrownBy(() ->
                        Sheets.judge(rating, new Judgement.NoteWritten("CRI-1", "", "Written in the second window.")))
                .isInstanceOf(ChangedElsewhere.class);
        assertThat(rating.criteria().get(1).note()).isEqualTo("Written in the first window.");
    }

    @Test
    void sayingTheSameAgainIsNoConflict() {
        var rating = sheets.fresh();
        var given = new Judgement.MarkGiven("CRI-1", null, Mark.SOUND);

        Sheets.judge(rating, given);
        Sheets.judge(rating, given);

        assertThat(rating.criteria().get(1).mark()).isEqualTo(Mark.SOUND);
    }

    @Test
    void pinsALineOnceHoweverOftenItIsPinned() {
        var rating = sheets.fresh();

        Sheets.judge(rating, new Judgement.EvidencePinned("CRI-1", "t7"));
        Sheets.judge(rating, new Judgement.EvidencePinned("CRI-1", "t7"));

        assertThat(rating.criteria().get(1).evidence()).containsExactly("t7");
    }

    @Test
    void aPausedRatingTakesNothingUntilItGoesOnAndThenHasItsFullTimeAgain() {
        var rating = sheets.fresh();
        rating.pause();
        assertThatThrownBy(() -> Sheets.mark(rating, "CRI-1", Mark.SOUND)).hasMessageContaining("paused");

        var later = Sheets.NOW.plus(Duration.ofDays(20));
        rating.resume(later);

        Sheets.mark(rating, "CRI-1", Mark.SOUND);
        assertThat(rating.dueAt()).isEqualTo(RatingTime.due(later));
    }

    @Test
    void isDueAfterFiveWorkingDays() {
        assertThat(RatingTime.due(Instant.parse("2026-11-20T09:00:00Z")))
                .as("a Friday; Saturday and Sunday do not count")
                .isEqualTo(Instant.parse("2026-11-27T17:00:00Z"));
    }
}
