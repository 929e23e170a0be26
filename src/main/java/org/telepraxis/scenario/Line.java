package org.telepraxis.scenario;

import org.jspecify.annotations.Nullable;

/**
 * Something said or shown.
 *
 * @param name who speaks, where it is neither the client nor the person at the screen
 * @param face the client's face from this line on
 * @param coaching feedback, given in practice only
 */
public record Line(
        Who who,
        @Nullable String name,
        Cases<String> text,
        @Nullable String face,
        boolean coaching) {

    /** Who is heard, or whose words are kept. */
    public enum Who {
        CLIENT,
        /** The line or act the person chose. */
        YOU,
        /** The person's own, locked words. */
        OWN,
        /** What the screen, the connection or the simulation says. */
        SYSTEM,
        /** Anyone else: a supervisor, a sister, a porter. */
        OTHER
    }
}
