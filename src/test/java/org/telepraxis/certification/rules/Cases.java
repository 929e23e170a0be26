package org.telepraxis.certification.rules;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.telepraxis.competence.CriticalOutcome;
import org.telepraxis.competence.Level;

/** Dossiers as the tests need them. */
final class Cases {

    private Cases() {}

    static Scheme scheme() {
        return new Scheme(
                "crisis",
                "Remote Crisis Care",
                "0.1.0",
                "Example scheme, not in force",
                3,
                "has demonstrated {{scheme}}",
                List.of("c3", "c7"),
                List.of(new Scheme.Asked("S06", 1, 2)),
                80,
                70,
                true,
                1,
                List.of("S06:CA8"),
                List.of("CRI", "CON-4", "CON-5"),
                List.of(),
                null,
                List.of(),
                null,
                null);
    }

    /** The same scheme, with role-plays and other parts asked for. */
    static Scheme asking(int rolePlays, Scheme.Part... parts) {
        var plain = scheme();
        return new Scheme(
                plain.id(),
                plain.title(),
                plain.version(),
                plain.standing(),
                plain.validityYears(),
                plain.wording(),
                plain.courses(),
                plain.performances(),
                plain.soundShare(),
                plain.soundShareInDomain(),
                plain.unrepairedCriticalFails(),
                plain.lateAllowed(),
                plain.neverLate(),
                plain.neverUnsafe(),
                plain.notCovered(),
                rolePlays,
                List.of(parts),
                null,
                null);
    }

    static Dossier with(Performance... performances) {
        return new Dossier(scheme(), Set.of("c3", "c7"), List.of(performances), Map.of());
    }

    static Performance levels(Map<String, Level> levels) {
        return performance(true, levels, List.of());
    }

    static Performance actions(CriticalOutcome... actions) {
        return performance(true, Map.of("CRI-1", Level.SOUND), Arrays.asList(actions));
    }

    static Performance performance(boolean crisis, Map<String, Level> levels, List<CriticalOutcome> actions) {
        return new Performance(
                false,
                "S06",
                "S06 form B",
                UUID.randomUUID(),
                "1f",
                crisis,
                Instant.parse("2026-11-20T10:00:00Z"),
                levels,
                actions);
    }

    static Performance rolePlay(Map<String, Level> levels, CriticalOutcome... actions) {
        return new Performance(
                true,
                "RP01",
                "Role-play RP01",
                UUID.randomUUID(),
                "2a",
                false,
                Instant.parse("2026-11-21T10:00:00Z"),
                levels,
                List.of(actions));
    }

    static CriticalOutcome action(String id, String result) {
        return new CriticalOutcome(id, "What " + id + " is about", "must", result, 30);
    }
}
