package org.telepraxis.grading;

/** When an association lets trainees read their feedback. */
public enum FeedbackRule {
    WHEN_THE_RESULT_STANDS("As soon as the result stands"),
    BY_HAND("When the chief assessor releases it"),
    AFTER_THE_DECISION("After the decision about the certificate");

    private final String label;

    FeedbackRule(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
