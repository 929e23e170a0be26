package org.telepraxis.grading;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * How long a rating may take. Results are promised within 15 working days; five for each of two rounds of rating leave five for
 * the decision. Dates are whole days, so that a due date does not tell when the candidate sat the session.
 */
final class RatingTime {

    private static final int WORKING_DAYS = 5;
    private static final Duration GRACE = Duration.ofDays(2);

    private RatingTime() {}

    /** The end of the fifth working day after the given moment. */
    static Instant due(Instant from) {
        return WorkingDays.after(from, WORKING_DAYS).atTime(LocalTime.of(17, 0)).toInstant(ZoneOffset.UTC);
    }

    /** Until when a performance stays with its rater without a sign of work. */
    static Instant leaseFrom(Instant moment) {
        return moment.plus(GRACE);
    }
}
