package org.telepraxis.examination;

/** How far a panel is. */
public enum PanelStage {
    FIRST_ROUND("First round: each judge alone"),
    SECOND_ROUND("Second round: after discussion"),
    CLOSED("Closed"),
    ADOPTED("Cut adopted");

    private final String label;

    PanelStage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The round in which judges judge; 0 when they no longer do. */
    public int round() {
        return switch (this) {
            case FIRST_ROUND -> 1;
            case SECOND_ROUND -> 2;
            case CLOSED, ADOPTED -> 0;
        };
    }
}
