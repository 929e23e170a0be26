package org.telepraxis.certification;

/** What an officer may decide. */
public enum DecisionOutcome {
    CERTIFY("Issue the certificate"),
    REFER("Refer to the panel"),
    DECLINE("Do not certify");

    private final String label;

    DecisionOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
