package org.telepraxis.simulation;

import java.time.Instant;
import org.telepraxis.identity.PersonId;
import org.telepraxis.learning.UnitOutcome;

/** A session of a course came to an ending. */
record SessionPlayed(PersonId person, String courseId, String unitKey, Instant at) implements UnitOutcome {}
