package org.telepraxis.certification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A candidacy as its candidate sees it: the parts in order, each with where it stands. */
public record CandidacyRoute(
        UUID id,
        String scheme,
        String version,
        String standing,
        CandidacyState state,
        Instant enrolledAt,
        List<Part> parts,
        List<String> notCovered) {

    public CandidacyRoute {
        parts = List.copyOf(parts);
        notCovered = List.copyOf(notCovered);
    }

    /** One step on the way. */
    public record Part(String title, String detail, boolean done) {}
}
