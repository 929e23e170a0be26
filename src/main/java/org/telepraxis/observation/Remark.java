package org.telepraxis.observation;

import java.util.Locale;

/** What an observer marks with one tap while the role-play goes on. */
public enum Remark {
    SAID("Said"),
    MISSED("Missed"),
    GOOD("Good moment"),
    NOTE("Note");

    private final String label;

    Remark(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The word it is sent and stored as. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
