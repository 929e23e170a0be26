package org.telepraxis.observation;

import java.util.List;
import java.util.Locale;

/** How a critical action came out before the observer's eyes. */
public enum Outcome {
    MET("Met", "Did not happen"),
    LATE("Late", "Late"),
    MISSED("Missed", "Missed"),
    /** It had to be left undone, and was done. */
    VIOLATED("Violated", "It happened"),
    /** The client never gave the occasion. */
    NOT_TRIGGERED("No occasion", "No occasion");

    private final String label;
    private final String whenForbidden;

    Outcome(String label, String whenForbidden) {
        this.label = label;
        this.whenForbidden = whenForbidden;
    }

    /** What an observer can choose from. */
    public static List<Outcome> of(ActionToWatch action) {
        return action.forbidden() ? List.of(MET, VIOLATED, NOT_TRIGGERED) : List.of(MET, LATE, MISSED, NOT_TRIGGERED);
    }

    public String label(ActionToWatch action) {
        return action.forbidden() ? whenForbidden : label;
    }

    /** The word it is sent and stored as, the same as in the log of a simulated session. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
