package org.telepraxis.scenario;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a critical action stands.
 *
 * @param at session time in seconds of what decided it, if anything did
 * @param sinceTrigger the same, counted from the trigger
 * @param reason one sentence
 */
public record CriticalActionResult(
        String id,
        Type type,
        String what,
        Result result,
        @Nullable Integer at,
        @Nullable Integer sinceTrigger,
        String reason) {

    public enum Type {
        MUST,
        MUST_NOT
    }

    /** The result; its {@link #toString()} is the word the curriculum uses. */
    public enum Result {
        MET,
        LATE,
        MISSED,
        VIOLATED,
        REPAIRED,
        /** It was never due, or, if forbidden, never done. */
        NOT_TRIGGERED,
        /** It is due and the session has not decided it yet, or was left before it could. */
        OPEN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
