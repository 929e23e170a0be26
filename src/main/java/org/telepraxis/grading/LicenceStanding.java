package org.telepraxis.grading;

/** Whether somebody may be drawn, and if not, why. */
public enum LicenceStanding {
    VALID("Licensed"),
    NONE("No licence"),
    EXPIRED("Expired"),
    /** Too long without a rating. */
    LAPSED("Lapsed, no rating for six months"),
    SUSPENDED("Suspended");

    private final String label;

    LicenceStanding(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
