package org.telepraxis.learning.ui;

import java.time.Instant;

/** Where an active step keeps what a learner enters, part by part. */
interface Kept {

    /** The part that a step with one text has. */
    String WHOLE = "";

    /** What was entered before; empty where nothing was. */
    String text(String part);

    /** Stores the text and says when. */
    Instant put(String part, String text);
}
