package org.telepraxis.grading;

import java.util.UUID;

/** How many ratings wait for somebody. */
record RaterLoad(UUID rater, long open) {}
