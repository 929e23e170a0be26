package org.telepraxis.portfolio;

/** Where an entry stands. */
public enum EntryState {
    NOT_BEGUN("Not begun"),
    /** Waits for a supervisor. */
    HANDED_IN("Handed in"),
    /** A supervisor has accepted it; the lot asks for a second. */
    SECOND_LOOK("Drawn for a second look"),
    RETURNED("Returned"),
    ACCEPTED("Accepted"),
    /** Somebody reported client data in it; nobody sees it until the office has looked. */
    HIDDEN("Hidden");

    private final String label;

    EntryState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
