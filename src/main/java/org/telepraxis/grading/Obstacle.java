package org.telepraxis.grading;

/**
 * Why somebody is not drawn for a performance. One word stands for every tie to the candidate, so that the reason does not tell
 * who the candidate is.
 */
public enum Obstacle {
    NO_LICENCE("holds no licence for these scenarios"),
    LICENCE_EXPIRED("has a licence that expired"),
    LICENCE_LAPSED("has a licence that lapsed after six months without a rating"),
    SUSPENDED("has a licence that is suspended"),
    TIE("has a tie with the candidate"),
    HAD_IT("has or had this performance"),
    LANGUAGE("does not rate in the language of this performance"),
    FULL("has as many open ratings as the association allows");

    private final String words;

    Obstacle(String words) {
        this.words = words;
    }

    /** How it goes on after the name of the rater. */
    public String words() {
        return words;
    }
}
