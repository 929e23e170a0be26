package org.telepraxis.certification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    /** How far a step has come. */
    public enum Stage {
        NOT_BEGUN("To do"),
        UNDER_WAY("Under way"),
        DONE("Done");

        private final String label;

        Stage(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * One step on the way.
     *
     * @param page the address of the page where it is done, such as courses/c3; null where there is none
     */
    public record Part(
            String title,
            String detail,
            Stage stage,
            @Nullable String page) {

        public boolean done() {
            return stage == Stage.DONE;
        }
    }
}
