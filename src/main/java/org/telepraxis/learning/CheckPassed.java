package org.telepraxis.learning;

import java.time.Instant;
import java.util.UUID;

/** A learner passed the practice check of a course. */
public record CheckPassed(UUID personId, String courseId, String courseHash, Instant at) {}
