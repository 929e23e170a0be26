package org.telepraxis.observation;

/** Where an observer's form stands. */
public enum FormStatus {
    OPEN,
    LOCKED,
    /** The observer stepped down; somebody else observes. */
    GIVEN_BACK
}
