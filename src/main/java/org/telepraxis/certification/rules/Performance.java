package org.telepraxis.certification.rules;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.telepraxis.competence.CriticalOutcome;
import org.telepraxis.competence.EvidenceEntry;
import org.telepraxis.competence.Level;

/**
 * A session that two raters agreed on.
 *
 * @param scenario such as S06
 * @param source what people call it, such as "S06 form B"
 */
public record Performance(
        String scenario,
        String source,
        UUID sourceId,
        String contentVersion,
        boolean crisis,
        Instant at,
        Map<String, Level> levels,
        List<CriticalOutcome> criticalActions) {

    public Performance {
        levels = Map.copyOf(levels);
        criticalActions = List.copyOf(criticalActions);
    }

    public static Performance of(String scenario, EvidenceEntry entry) {
        return new Performance(
                scenario,
                entry.source(),
                entry.sourceId(),
                entry.contentVersion(),
                entry.crisis(),
                entry.at(),
                entry.levels(),
                entry.criticalActions());
    }
}
