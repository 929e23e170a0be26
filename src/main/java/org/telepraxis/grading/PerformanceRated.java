package org.telepraxis.grading;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.telepraxis.competence.CriticalOutcome;
import org.telepraxis.competence.Evidence;
import org.telepraxis.competence.Level;
import org.telepraxis.identity.PersonId;

/** All ratings of a performance are locked and its result stands. Only now is the candidate named again. */
public record PerformanceRated(
        UUID caseId,
        PersonId person,
        UUID associationId,
        String source,
        UUID sourceId,
        String contentVersion,
        boolean crisis,
        Instant at,
        Map<String, @Nullable Level> levels,
        List<CriticalOutcome> criticalActions,
        int version,
        boolean voided,
        boolean heldBack)
        implements Evidence {

    @Override
    public String kind() {
        return "rated-simulation";
    }
}
