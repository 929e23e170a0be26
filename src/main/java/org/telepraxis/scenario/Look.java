package org.telepraxis.scenario;

import org.jspecify.annotations.Nullable;

/** How the client is seen, in the words of {@link Stage}; in a change, null leaves things as they are. */
public record Look(
        @Nullable String face,
        @Nullable String room,
        @Nullable String light,
        @Nullable String camera,
        @Nullable String gaze,
        @Nullable String posture) {

    /** Changes nothing. */
    public static final Look SAME = new Look(null, null, null, null, null, null);

    /** This look, and where it says nothing, that one. */
    Look over(Look before) {
        return this == SAME
                ? before
                : new Look(
                        face == null ? before.face : face,
                        room == null ? before.room : room,
                        light == null ? before.light : light,
                        camera == null ? before.camera : camera,
                        gaze == null ? before.gaze : gaze,
                        posture == null ? before.posture : posture);
    }
}
