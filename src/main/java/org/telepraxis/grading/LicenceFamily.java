package org.telepraxis.grading;

/**
 * What a rater is licensed for. Scenarios that are rated with the same eyes belong together: those where somebody may come to
 * harm within the hour, and all others.
 */
public enum LicenceFamily {
    CRISIS("Crisis sessions"),
    PLANNED("Planned sessions");

    private final String label;

    LicenceFamily(String label) {
        this.label = label;
    }

    /** By what the scenario says of itself. */
    static LicenceFamily of(boolean crisis) {
        return crisis ? CRISIS : PLANNED;
    }

    public String label() {
        return label;
    }
}
