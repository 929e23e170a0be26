package org.telepraxis.resource;

/** A note could not be kept; the message says why, to the officer. */
public class NoteRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoteRefused(String message) {
        super(message);
    }
}
