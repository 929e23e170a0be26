package org.telepraxis.competence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One performance as the ledger keeps it; competences without opportunity do not appear among the levels. */
public record EvidenceEntry(
        String source,
        UUID sourceId,
        String contentVersion,
        String kind,
        boolean crisis,
        Instant at,
        Map<String, Level> levels,
        List<CriticalOutcome> criticalActions) {}
