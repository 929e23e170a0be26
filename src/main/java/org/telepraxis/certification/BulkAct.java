package org.telepraxis.certification;

/** What is done to many candidates at once. */
public enum BulkAct {
    CERTIFY("Certify"),
    /** Confirm what a colleague proposed. */
    CONFIRM("Confirm");

    private final String label;

    BulkAct(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
