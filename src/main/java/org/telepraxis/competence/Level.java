package org.telepraxis.competence;

import java.util.Arrays;

/** The four ordered levels every competence is judged on; "no opportunity" is the absence of a level. */
public enum Level {

    /** Could plausibly harm, mislead or expose the client. */
    UNSAFE(1, "Unsafe"),
    /** The opportunity was there, the behaviour was not; no added danger. */
    NOT_SHOWN(2, "Not shown"),
    /** What a newly certified colleague must do, safely, without prompting. */
    SOUND(3, "Sound"),
    /** Sound, and adapted to this client, anticipating, explained. */
    SKILLED(4, "Skilled");

    private final int value;
    private final String label;

    Level(int value, String label) {
        this.value = value;
        this.label = label;
    }

    public static Level of(int value) {
        return Arrays.stream(values())
                .filter(level -> level.value == value)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no level " + value + "."));
    }

    public int value() {
        return value;
    }

    public String label() {
        return label;
    }

    public boolean isAtLeast(Level other) {
        return value >= other.value;
    }
}
