package org.telepraxis.scenario;

import org.jspecify.annotations.Nullable;

/**
 * A way the session ends.
 *
 * @param failing whether it stops at an omission
 * @param backTo the beat to which "Go back to the decision" returns; null returns to just before the last move
 */
public record Ending(
        String id,
        String title,
        String text,
        boolean failing,
        @Nullable String backTo) {}
