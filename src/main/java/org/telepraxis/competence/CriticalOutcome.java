package org.telepraxis.competence;

import org.jspecify.annotations.Nullable;

/**
 * How one critical action of a scenario came out.
 *
 * @param type {@code must} or {@code must_not}
 * @param result {@code met}, {@code late}, {@code missed}, {@code violated}, {@code repaired} or {@code not_triggered}
 * @param atSeconds session clock, absent where nothing happened
 */
public record CriticalOutcome(
        String id,
        String what,
        String type,
        String result,
        @Nullable Integer atSeconds) {}
