package org.telepraxis.grading;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A concern as the welfare lead sees it: about whom, and what was written; not by whom. */
public record ConcernSummary(
        UUID id,
        String candidate,
        String email,
        Instant raisedAt,
        String text,
        @Nullable Instant settledAt,
        String settlement) {}
