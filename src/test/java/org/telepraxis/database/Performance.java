package org.telepraxis.database;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.telepraxis.competence.CriticalOutcome;
import org.telepraxis.competence.Evidence;
import org.telepraxis.competence.Level;
import org.telepraxis.identity.PersonId;

/** A performance that the tests announce. */
record Performance(
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

    static Performance of(PersonId person, Instant at, Map<String, @Nullable Level> levels) {
        return new Performance(
                person,
                UUID.randomUUID(),
                "S06 form B",
                UUID.randomUUID(),
                "sha256:1f",
                true,
                at,
                levels,
                List.of(),
                "rated-simulation");
    }
}
