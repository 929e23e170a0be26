package org.telepraxis.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.telepraxis.identity.PersonId;

/** Whatever two raters give: the order of their ratings changes nothing, and what stands stays as it is. */
class StandingResultTest {

    private static final Mark[] MARKS = Mark.values();

    private final Sheets sheets = new Sheets();

    @RepeatedTest(100)
    void theOrderInWhichTwoRateChangesNothing(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var one = randomly(random);
        var other = randomly(random);

        assertThat(ThirdRaterRule.allReasons(one, other, JudgingRules.STANDARD))
                .hasSameSizeAs(ThirdRaterRule.allReasons(other, one, JudgingRules.STANDARD));
        if (ThirdRaterRule.allReasons(one, other, JudgingRules.STANDARD).isEmpty()) {
            assertThat(counted(Agreement.ofTwo(List.of(), one, other)))
                    .isEqualTo(counted(Agreement.ofTwo(List.of(), other, one)));
        }
    }

    @RepeatedTest(20)
    void aResultThatStandsAndALockedRatingCannotBeChanged(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var one = randomly(random);
        var other = randomly(random);
        one.lock(Sheets.NOW);
        var judged = sheets.performance();
        judged.close(Agreement.byThird(List.of(), one), new PersonId(UUID.randomUUID()), false, Sheets.NOW);
        var stands = List.copyOf(judged.result());
        var later = Sheets.NOW.plus(Duration.ofDays(1 + random.nextInt(900)));

        assertThatThrownBy(() -> judged.close(
                        Agreement.byThird(List.of(), other), new PersonId(UUID.randomUUID()), false, later))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> judged.askThird(List.of("Too late."))).isInstanceOf(IllegalStateException.class);
        for (var late : late(one)) {
            assertThatThrownBy(() -> one.judge(late, later)).hasMessage("This rating is locked.");
        }
        assertThatThrownBy(() -> one.giveBack("Too late.")).isInstanceOf(RatingRefused.class);
        assertThatThrownBy(() -> one.lock(later)).isInstanceOf(RatingRefused.class);
        one.pause();
        one.take(later);

        assertThat(one.status()).isEqualTo(RatingStatus.LOCKED);
        assertThat(one.paused()).isFalse();
        assertThat(judged.result()).isEqualTo(stands);
    }

    private static List<Judgement> late(Rating rating) {
        var late = new ArrayList<Judgement>();
        rating.criteria().forEach(criterion -> {
            late.add(new Judgement.MarkGiven(criterion.competence(), criterion.mark(), Mark.UNSAFE));
            late.add(new Judgement.NoteWritten(criterion.competence(), criterion.note(), "Other words."));
            late.add(new Judgement.EvidencePinned(criterion.competence(), "t9"));
        });
        rating.actions().forEach(action -> late.add(new Judgement.ActionConfirmed(action.action())));
        late.add(new Judgement.GlobalGiven(rating.overall(), GlobalRating.FAIL));
        return late;
    }

    private Rating randomly(Random random) {
        var rating = sheets.complete();
        Sheets.COMPETENCES.forEach(competence -> Sheets.mark(rating, competence, MARKS[random.nextInt(MARKS.length)]));
        return rating;
    }

    private static List<String> counted(Result result) {
        return result.marks().stream()
                .map(mark -> mark.competence() + " " + mark.counted())
                .toList();
    }
}
