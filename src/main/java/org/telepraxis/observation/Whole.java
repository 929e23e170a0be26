package org.telepraxis.observation;

import java.util.Locale;

/** The observer's judgement of the whole, given before any total exists. */
public enum Whole {
    FAIL("Fail", "Not safe to work alone with a client like this."),
    BORDERLINE("Borderline", "I could not say either way."),
    PASS("Pass", "Safe to work alone with a client like this."),
    GOOD("Good", "Clearly above that.");

    private final String label;
    private final String meaning;

    Whole(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }

    /** The word it is sent and stored as. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean contradicts(Whole other) {
        return this == FAIL && other.passes() || other == FAIL && passes();
    }

    private boolean passes() {
        return this == PASS || this == GOOD;
    }
}
