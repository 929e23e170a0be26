package org.telepraxis.certification.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.telepraxis.competence.CriticalOutcome;
import org.telepraxis.competence.EvidenceEntry;
import org.telepraxis.competence.Level;

/**
 * A session or an observed role-play of which a result stands.
 *
 * @param rolePlay whether it was played by people; such a one counts as strictly as a crisis (curriculum 4.4)
 * @param scenario such as S06, or the role-play's brief such as RP01
 * @param source what people call it, such as "S06 form B"
 */
public record Performance(
        boolean rolePlay,
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

    public static Performance session(String scenario, EvidenceEntry entry) {
        return of(false, scenario, entry);
    }

    public static Performance rolePlay(EvidenceEntry entry) {
        return of(true, entry.source().replaceFirst("^Role-play\\s+", ""), entry);
    }

    /** The day of it, in UTC. */
    String day() {
        return LocalDate.ofInstant(at, ZoneOffset.UTC).toString();
    }

    private static Performance of(boolean rolePlay, String scenario, EvidenceEntry entry) {
        return new Performance(
                rolePlay,
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
