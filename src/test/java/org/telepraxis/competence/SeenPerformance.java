package org.telepraxis.competence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.telepraxis.identity.PersonId;

/** A performance as the tests announce it. */
record SeenPerformance(
        PersonId person,
        UUID associationId,
        String source,
        UUID sourceId,
        String contentVersion,
        boolean crisis,
        Instant at,
        Map<String, @Nullable Level> levels,
        List<CriticalOutcome> criticalActions,
        String kind)
        implements Evidence {

    static SeenPerformance of(PersonId person, String day, Map<String, @Nullable Level> levels) {
        return new SeenPerformance(
                person,
                UUID.randomUUID(),
                "S06 form B",
                UUID.randomUUID(),
                "sha256:1f",
                true,
                Instant.parse(day + "T10:00:00Z"),
                levels,
                List.of(new CriticalOutcome("CA3", "Phones within a minute", "must", "late", 90)),
                "rated-simulation");
    }
}
