package org.telepraxis.grading;

/** Where a rating stands. */
public enum RatingStatus {
    /** Drawn, not opened yet. */
    ASSIGNED("New"),
    IN_PROGRESS("In progress"),
    /** Handed in; nothing about it changes any more. */
    LOCKED("Locked"),
    /** Given back because of a conflict or because its time ran out; somebody else rates instead. */
    RETURNED("Returned");

    private final String label;

    RatingStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean isOpen() {
        return this == ASSIGNED || this == IN_PROGRESS;
    }
}
