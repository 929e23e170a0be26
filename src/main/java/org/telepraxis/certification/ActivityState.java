package org.telepraxis.certification;

/** What is known of an activity in a ledger of continuing development. */
public enum ActivityState {
    DECLARED("Declared"),
    ACCEPTED("Evidence seen"),
    /** Does not count. */
    REFUSED("Not accepted");

    private final String label;

    ActivityState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
