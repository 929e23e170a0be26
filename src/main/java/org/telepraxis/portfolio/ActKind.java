package org.telepraxis.portfolio;

/** What can happen to an entry. */
public enum ActKind {
    HANDED_IN("Handed in"),
    ACCEPTED("Accepted"),
    /** The lot asked for a second look. */
    DRAWN("Drawn for a second look"),
    CONFIRMED("Confirmed by a second supervisor"),
    RETURNED("Returned"),
    REPORTED("Reported and hidden"),
    ERASED("Contents taken out for good"),
    SHOWN_AGAIN("Looked at and shown again");

    private final String label;

    ActKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
