package org.telepraxis.grading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the one who played a session is told about it (curriculum 4.8). It names no rater.
 *
 * @param stands what counts now
 * @param before what counted before an appeal changed it
 * @param appealUntil the last day to file an appeal
 * @param mayAppeal whether an appeal can be filed now
 * @param appeals those filed, the first one first
 */
public record FeedbackLetter(
        UUID caseId,
        UUID attemptId,
        String scenarioId,
        String title,
        String formId,
        Instant releasedAt,
        Result stands,
        Optional<Result> before,
        LocalDate appealUntil,
        boolean mayAppeal,
        List<AppealStory> appeals) {

    public FeedbackLetter {
        appeals = List.copyOf(appeals);
    }

    /**
     * @param critical whether something happened that a certificate cannot pass over
     */
    public record Result(List<Criterion> criteria, List<Action> actions, Advice advice, boolean critical) {

        public Result {
            criteria = List.copyOf(criteria);
            actions = List.copyOf(actions);
        }
    }

    /**
     * The level of one competence.
     *
     * @param level 1 to 4; null where there was no opportunity
     * @param stands the level in words
     * @param meaning what that level looks like in this scenario; empty where there was no opportunity
     * @param why a rater's reason
     * @param quotes what it was seen in, the first one first
     */
    public record Criterion(
            String competence,
            String title,
            @Nullable Integer level,
            String stands,
            String meaning,
            String why,
            List<Quote> quotes) {

        public Criterion {
            quotes = List.copyOf(quotes);
        }
    }

    /** A critical action and when it was decided. */
    public record Action(
            String id,
            String what,
            ActionResult result,
            @Nullable Integer atSeconds) {}

    /** Whether the session counts as if it had never been given. */
    public boolean isVoid() {
        return appeals.stream().anyMatch(appeal -> appeal.state() == AppealState.VOIDED);
    }
}
