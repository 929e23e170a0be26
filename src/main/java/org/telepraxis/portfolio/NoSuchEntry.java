package org.telepraxis.portfolio;

import java.util.UUID;

/** There is nothing for this person under the id: it does not exist, or it is no business of theirs. The two are not told apart. */
public class NoSuchEntry extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSuchEntry(UUID id) {
        super("There is no portfolio entry " + id + " for you.");
    }
}
