package org.telepraxis.grading;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One row of a rater's queue.
 *
 * @param due a day, never a time, since times would tell when the candidate sat the session
 * @param minutes how long it takes, roughly
 * @param left how many judgements are missing
 */
public record AssignedRating(
        UUID ratingId,
        String code,
        String scenarioId,
        String title,
        String formId,
        RatingStatus status,
        LocalDate due,
        int minutes,
        String why,
        int left,
        boolean paused,
        boolean resultStands) {}
