package org.telepraxis.grading;

/** Where an appeal stands. Each state but the first is an act that was recorded. */
public enum AppealState {
    FILED("Filed"),
    ADMITTED("Admitted, a new panel rates"),
    REFUSED("Refused"),
    WITHDRAWN("Withdrawn"),
    UPHELD("Decided: the rating stands"),
    CHANGED("Decided: the result is changed"),
    VOIDED("Decided: the session is void, free resit");

    private final String label;

    AppealState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether nothing more can be done about it. */
    public boolean isFinal() {
        return this != FILED && this != ADMITTED;
    }

    boolean isOutcome() {
        return this == UPHELD || this == CHANGED || this == VOIDED;
    }

    boolean mayFollow(AppealState before) {
        return switch (this) {
            case FILED -> false;
            case ADMITTED, REFUSED -> before == FILED;
            case WITHDRAWN -> !before.isFinal();
            case UPHELD, CHANGED, VOIDED -> before == ADMITTED;
        };
    }
}
