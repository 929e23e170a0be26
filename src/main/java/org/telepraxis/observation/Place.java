package org.telepraxis.observation;

/** Where people meet for a role-play. */
public enum Place {
    ROOM("In the room"),
    /** On a link of the association's own; nothing is called from here. */
    VIDEO("By video");

    private final String label;

    Place(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
