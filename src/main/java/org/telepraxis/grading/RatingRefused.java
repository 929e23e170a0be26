package org.telepraxis.grading;

/** The act is not possible now; the message says why, for the rater. */
public class RatingRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RatingRefused(String reason) {
        super(reason);
    }
}
