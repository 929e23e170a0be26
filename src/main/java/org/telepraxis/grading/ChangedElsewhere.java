package org.telepraxis.grading;

/** The rater changed the same thing in another window; nothing was overwritten. */
public class ChangedElsewhere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ChangedElsewhere(String what) {
        super(what + " was changed in another window. Nothing was overwritten; what is saved is shown now.");
    }
}
