package org.telepraxis.learning;

/** How a right answer came back, as the learner says it. */
public enum Ease {
    SLOWLY("It took effort", 3),
    AFTER_A_MOMENT("After a moment", 4),
    AT_ONCE("At once", 5);

    private final String words;
    private final int quality;

    Ease(String words, int quality) {
        this.words = words;
        this.quality = quality;
    }

    public String words() {
        return words;
    }

    int quality() {
        return quality;
    }
}
