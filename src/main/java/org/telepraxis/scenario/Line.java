package org.telepraxis.scenario;

import org.jspecify.annotations.Nullable;

/**
 * Something said or shown.
 *
 * @param member who speaks, by the key in the cast, where it is neither the client nor the person at the screen
 * @param face the speaker's face from this line on; that of the client if nobody of the cast speaks
 * @param gaze where the client looks from this line on
 * @param posture how the client sits from this line on
 * @param coaching feedback, given in practice only
 */
public record Line(
        Who who,
        @Nullable String member,
        Cases<String> text,
        @Nullable String face,
        @Nullable String gaze,
        @Nullable String posture,
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
