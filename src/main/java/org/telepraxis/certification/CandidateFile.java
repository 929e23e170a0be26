package org.telepraxis.certification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.telepraxis.certification.rules.Assessment;
import org.telepraxis.certification.rules.Performance;
import org.telepraxis.competence.EvidenceChange;

/**
 * Everything an officer reads before deciding.
 *
 * @param changedSince sessions that were judged anew after the last decision; the decision stands until there is another one
 * @param conflict why the officer who reads this may not decide, if so
 */
public record CandidateFile(
        UUID id,
        String name,
        String scheme,
        String version,
        String standing,
        int validityYears,
        int attempt,
        CandidacyState state,
        Assessment assessment,
        List<Performance> performances,
        List<Made> decisions,
        List<EvidenceChange> changedSince,
        Optional<String> certificate,
        Optional<Proposed> proposed,
        Optional<String> conflict) {

    public CandidateFile {
        performances = List.copyOf(performances);
        decisions = List.copyOf(decisions);
        changedSince = List.copyOf(changedSince);
    }

    /** A decision on record. */
    public record Made(DecisionOutcome outcome, String reason, String officer, Optional<String> second, Instant at) {}

    /**
     * What one officer would decide, until a second one confirms.
     *
     * @param own whether whoever reads this proposed it
     */
    public record Proposed(DecisionOutcome outcome, String reason, String officer, Instant at, boolean own) {}
}
