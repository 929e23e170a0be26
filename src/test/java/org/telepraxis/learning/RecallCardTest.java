package org.telepraxis.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.telepraxis.learning.RecallCard.Answered;

class RecallCardTest {

    private static final LocalDate START = LocalDate.of(2026, 11, 2);

    @Test
    void bringsAQuestionOfALessonBackTheNextDay() {
        assertThat(dueAfter(inLesson(0, 4))).isEqualTo(1);
        assertThat(dueAfter(inLesson(0, 2))).isEqualTo(1);
    }

    @Test
    void bringsAnItemOfACheckBackOnlyWhenItWasMissed() {
        assertThat(RecallCard.of(List.of(inCheck(0, 4)))).isEmpty();
        assertThat(dueAfter(inCheck(0, 4), inCheck(3, 2))).isEqualTo(4);
    }

    @Test
    void waitsLongerAfterEachRightAnswerOnItsDay() {
        assertThat(dueAfter(inLesson(0, 4), inLesson(1, 4))).isEqualTo(7);
        assertThat(dueAfter(inLesson(0, 4), inLesson(1, 4), inLesson(9, 4))).isEqualTo(24);
    }

    @Test
    void countsNoRightAnswerBeforeItsDay() {
        assertThat(dueAfter(inLesson(0, 4), inLesson(0, 4), inLesson(0, 5))).isEqualTo(1);
        assertThat(dueAfter(inLesson(0, 4), inLesson(1, 4), inCheck(2, 4))).isEqualTo(7);
    }

    @Test
    void startsAgainAfterAMissOnAnyDay() {
        assertThat(dueAfter(inLesson(0, 4), inLesson(1, 4), inLesson(3, 2))).isEqualTo(4);
    }

    @Test
    void knowsOnWhichDaysItCameBack() {
        var card = RecallCard.of(List.of(inLesson(1, 4), inLesson(0, 4), inLesson(0, 2)))
                .orElseThrow();

        assertThat(card.repeated()).containsExactly(START.plusDays(1));
    }

    private static long dueAfter(Answered... answers) {
        return START.until(RecallCard.of(List.of(answers)).orElseThrow().due()).getDays();
    }

    private static Answered inLesson(int day, int quality) {
        return new Answered("c3", "c3-l1-r1", START.plusDays(day), day, quality, false);
    }

    private static Answered inCheck(int day, int quality) {
        return new Answered("c3", "C3-I01", START.plusDays(day), day, quality, true);
    }
}
