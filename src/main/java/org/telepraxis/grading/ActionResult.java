package org.telepraxis.grading;

import java.util.Arrays;
import java.util.Locale;

/** How a critical action can come out. */
public enum ActionResult {
    MET("Met"),
    LATE("Late"),
    MISSED("Missed"),
    VIOLATED("Violated"),
    REPAIRED("Repaired"),
    NOT_TRIGGERED("Not triggered"),
    /** The session ended before it could tell; a rater has to. */
    OPEN("Undecided");

    private final String label;

    ActionResult(String label) {
        this.label = label;
    }

    public static ActionResult of(String code) {
        return Arrays.stream(values())
                .filter(result -> result.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no result '" + code + "'."));
    }

    boolean isDecided() {
        return this != OPEN;
    }

    /** The lower-case word used in events and in the scenario's log. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }
}
