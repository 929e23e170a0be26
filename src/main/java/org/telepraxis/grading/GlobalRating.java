package org.telepraxis.grading;

/** The rater's judgement of the whole performance, given before any total is seen. */
public enum GlobalRating {
    FAIL("Fail"),
    BORDERLINE("Borderline"),
    PASS("Pass"),
    GOOD("Good");

    private final String label;

    GlobalRating(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean contradicts(GlobalRating other) {
        return this == FAIL && other.passes() || other == FAIL && passes();
    }

    private boolean passes() {
        return this == PASS || this == GOOD;
    }
}
