package org.telepraxis.examination;

/** How an item counts on a paper. An item that proved faulty after the sitting counts for nobody, or for everybody. */
public enum Treatment {
    COUNTS("Counts"),
    /** Everybody has it right. */
    CREDITED("Credited to everybody"),
    /** It is as if it had not been asked; the cut is that of the questions that are left. */
    TAKEN_OUT("Taken out");

    private final String label;

    Treatment(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
