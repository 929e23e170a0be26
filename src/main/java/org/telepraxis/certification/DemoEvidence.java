package org.telepraxis.certification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.telepraxis.competence.CriticalOutcome;
import org.telepraxis.competence.Evidence;
import org.telepraxis.competence.Level;
import org.telepraxis.identity.PersonId;

/** A performance of somebody in the demo, as those who judged it announce it. */
record DemoEvidence(
        PersonId person,
        UUID associationId,
        String source,
        UUID sourceId,
        String kind,
        List<CriticalOutcome> criticalActions,
        Instant at)
        implements Evidence {

    @Override
    public String contentVersion() {
        return "demo";
    }

    @Override
    public boolean crisis() {
        return true;
    }

    @Override
    public Map<String, @Nullable Level> levels() {
        return Map.of("CRI-1", Level.SOUND, "CRI-2", Level.SOUND, "TEC-2", Level.SOUND);
    }
}
