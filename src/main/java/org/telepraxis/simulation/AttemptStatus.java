package org.telepraxis.simulation;

/** Where an attempt stands. */
public enum AttemptStatus {
    /** Begun and not ended. */
    RUNNING,
    /** A practice session that came to an ending; it can still go back to the decision. */
    ENDED,
    /** A certification session that came to an ending and went to the raters. */
    HANDED_IN,
    /** Left: in certification this is withdrawn, not failed. */
    WITHDRAWN
}
