package org.telepraxis.certification;

import java.time.Instant;
import java.util.UUID;
import org.telepraxis.certification.rules.Assessment.Proposal;

/** One line of the office's list; what the rules say stands beside what they propose. */
public record CandidateSummary(
        UUID id,
        String name,
        String scheme,
        int attempt,
        CandidacyState state,
        Proposal proposal,
        String rulesSay,
        boolean proposed,
        Instant enrolledAt) {

    /** Whether a person has to decide now. */
    public boolean ready() {
        return !state.closed() && proposal != Proposal.WAITING;
    }
}
