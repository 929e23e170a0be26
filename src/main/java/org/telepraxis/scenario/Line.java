package org.telepraxis.scenario;

import org.jspecify.annotations.Nullable;

/**
 * Something said or shown.
 *
 * @param member who speaks, by the key in the cast, where it is neither the client nor the person at the screen
 * @param look how the client is seen from this line on; if somebody of the cast speaks, it is their face
 * @param coaching feedback, given in practice only
 */
public record Line(Who who, @Nullable String member, Cases<String> text, Look look, boolean coaching) {

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
