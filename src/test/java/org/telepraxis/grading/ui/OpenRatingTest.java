package org.telepraxis.grading.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.TransientDataAccessResourceException;
import org.telepraxis.grading.GlobalRating;
import org.telepraxis.grading.Judgement;
import org.telepraxis.grading.Mark;
import org.telepraxis.grading.Performance;
import org.telepraxis.grading.RatingDesk;
import org.telepraxis.grading.RatingSheet;

class OpenRatingTest {

    private static final UUID ID = new UUID(0, 1);
    private static final Judgement LEVEL = new Judgement.MarkGiven("CRI-1", null, Mark.SOUND);
    private static final Judgement FIRST_WORDS = new Judgement.NoteWritten("CRI-1", "", "Asked");
    private static final Judgement MORE_WORDS = new Judgement.NoteWritten("CRI-1", "", "Asked directly");
    private static final Judgement WHOLE = new Judgement.GlobalGiven(null, GlobalRating.PASS);

    private final RatingDesk desk = mock(RatingDesk.class);
    private final RatingSheet sheet = mock(RatingSheet.class);
    private OpenRating rating;

    @BeforeEach
    void open() {
        when(desk.open(ID)).thenReturn(sheet);
        when(desk.performance(ID)).thenReturn(mock(Performance.class));
        rating = new OpenRating(desk, ID);
    }

    @Test
    void savesWhatCouldNotBeSavedBeforeTheNextJudgement() {
        databaseIsAway();
        assertThat(rating.say(LEVEL)).isEqualTo(OpenRating.Saved.NOT_NOW);
        databaseIsBack();

        assertThat(rating.say(WHOLE)).isEqualTo(OpenRating.Saved.YES);

        var order = inOrder(desk);
        order.verify(desk).judge(ID, LEVEL);
        order.verify(desk).judge(ID, WHOLE);
    }

    @Test
    void keepsEverythingInOrderWhileTheDatabaseStaysAway() {
        databaseIsAway();
        rating.say(LEVEL);
        rating.say(WHOLE);
        assertThat(rating.retry()).isEqualTo(OpenRating.Saved.NOT_NOW);
        databaseIsBack();

        assertThat(rating.retry()).isEqualTo(OpenRating.Saved.YES);

        var order = inOrder(desk);
        order.verify(desk).judge(ID, LEVEL);
        order.verify(desk).judge(ID, WHOLE);
    }

    @Test
    void ofANoteOnlyItsLatestWordingIsSavedLater() {
        databaseIsAway();
        rating.say(FIRST_WORDS);
        rating.say(MORE_WORDS);
        databaseIsBack();

        rating.retry();

        verify(desk, never()).judge(ID, FIRST_WORDS);
        verify(desk).judge(ID, MORE_WORDS);
    }

    private void databaseIsAway() {
        when(desk.judge(any(), any())).thenThrow(new TransientDataAccessResourceException("away"));
    }

    private void databaseIsBack() {
        reset(desk);
        when(desk.judge(any(), any())).thenReturn(sheet);
    }
}
