package org.telepraxis.grading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A concern as the welfare lead sees it: about whom, and what was written; not by whom.
 *
 * @param by the working day on which somebody should speak with the person
 */
public record ConcernSummary(
        UUID id,
        String candidate,
        String email,
        Instant raisedAt,
        LocalDate by,
        boolean overdue,
        String text,
        @Nullable Instant settledAt,
        String settlement) {}
