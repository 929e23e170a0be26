package org.telepraxis.examination;

import java.util.UUID;

/** There is no such thing for this person: it does not exist, or it is no business of theirs. The two are not told apart. */
public class NoSuchExam extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSuchExam(UUID id) {
        super("There is no " + id + " for you.");
    }
}
