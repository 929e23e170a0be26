package org.telepraxis.observation;

import java.util.UUID;

/** There is no such role-play for this person: it does not exist, or it is no business of theirs. The two are not told apart. */
public class NoSuchRolePlay extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSuchRolePlay(UUID id) {
        super("There is no role-play " + id + " for you.");
    }
}
