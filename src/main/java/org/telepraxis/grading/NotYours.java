package org.telepraxis.grading;

import java.util.UUID;

/** There is no such rating for this person: it does not exist, or it is somebody else's. The two are not told apart. */
public class NotYours extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotYours(UUID rating) {
        super("There is no rating " + rating + " for you.");
    }
}
