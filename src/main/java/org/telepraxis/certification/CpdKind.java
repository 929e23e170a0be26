package org.telepraxis.certification;

/** What an activity of continuing development is about, as far as a scheme asks for hours of it. */
public enum CpdKind {
    CRISIS("Crisis at a distance"),
    LAW_OR_DATA("Law or data protection"),
    OTHER("Other remote practice");

    private final String label;

    CpdKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
