package org.telepraxis.grading;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a rater who raised a concern learns of it: that it arrived, and whether the welfare lead has looked at it; never what came of it.
 *
 * @param by the working day on which somebody should speak with the person
 * @param settledAt null until the welfare lead has looked at it
 */
public record ConcernReceipt(
        Instant raisedAt, LocalDate by, @Nullable Instant settledAt) {

    public boolean settled() {
        return settledAt != null;
    }
}
