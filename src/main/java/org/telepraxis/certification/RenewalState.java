package org.telepraxis.certification;

/** Where a renewal stands. */
public enum RenewalState {
    OPEN("Collecting"),
    REQUESTED("With the office"),
    RETURNED("Sent back"),
    GRANTED("Renewed");

    private final String label;

    RenewalState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean withHolder() {
        return this == OPEN || this == RETURNED;
    }
}
