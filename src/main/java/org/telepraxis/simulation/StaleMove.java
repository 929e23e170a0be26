package org.telepraxis.simulation;

/** A move for a moment that has passed: another tab was faster. Nothing has changed; look at the session again. */
public class StaleMove extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StaleMove() {
        super("This session went on in another tab. Here is where it stands now.");
    }
}
