package org.telepraxis.examination;

/** Where a place in a sitting stands. */
public enum PaperState {
    BOOKED("Booked"),
    CANCELLED("Cancelled"),
    UNDER_WAY("Under way"),
    HANDED_IN("Handed in"),
    ANNULLED("Annulled");

    private final String label;

    PaperState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
