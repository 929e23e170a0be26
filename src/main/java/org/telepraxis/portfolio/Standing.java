package org.telepraxis.portfolio;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * How far a person's portfolio is.
 *
 * @param accepted since when each accepted entry stands
 */
public record Standing(Set<EntryKind> required, Map<EntryKind, Instant> accepted) {

    public Standing {
        required = Set.copyOf(required);
        accepted = Map.copyOf(accepted);
    }

    /** What is asked for and not accepted yet. */
    public Set<EntryKind> missing() {
        var missing = EnumSet.noneOf(EntryKind.class);
        missing.addAll(required);
        missing.removeAll(accepted.keySet());
        return missing;
    }

    public boolean complete() {
        return missing().isEmpty();
    }
}
