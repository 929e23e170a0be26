package org.telepraxis.observation;

/** The act is not possible now; the message says why, to the person who tried. */
public class RolePlayRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RolePlayRefused(String reason) {
        super(reason);
    }
}
