package org.telepraxis.certification;

/** Where a candidacy stands. */
public enum CandidacyState {
    OPEN("Under way"),
    /** A panel was asked to look; still open. */
    REFERRED("With the panel"),
    CERTIFIED("Certified"),
    DECLINED("Not certified");

    private final String label;

    CandidacyState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean closed() {
        return this == CERTIFIED || this == DECLINED;
    }
}
