package org.telepraxis.observation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.telepraxis.competence.CriticalOutcome;
import org.telepraxis.competence.Evidence;
import org.telepraxis.competence.Level;
import org.telepraxis.identity.PersonId;

/** The result of an observed role-play stands. */
public record RolePlayRated(
        PersonId person,
        UUID associationId,
        String source,
        UUID sourceId,
        String contentVersion,
        boolean crisis,
        Instant at,
        Map<String, @Nullable Level> levels,
        List<CriticalOutcome> criticalActions)
        implements Evidence {

    @Override
    public String kind() {
        return "rated-role-play";
    }
}
