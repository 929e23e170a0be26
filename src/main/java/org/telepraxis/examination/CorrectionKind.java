package org.telepraxis.examination;

/** What can be corrected after a sitting. */
public enum CorrectionKind {
    ITEM_CREDITED("Question credited to everybody"),
    ITEM_TAKEN_OUT("Question taken out"),
    LATE_COUNTED("Late answers counted"),
    PAPER_ANNULLED("Paper annulled"),
    SITTING_ANNULLED("Sitting annulled");

    private final String label;

    CorrectionKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static CorrectionKind of(Treatment treatment) {
        return treatment == Treatment.CREDITED ? ITEM_CREDITED : ITEM_TAKEN_OUT;
    }
}
