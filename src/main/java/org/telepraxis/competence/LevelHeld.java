package org.telepraxis.competence;

import java.time.Instant;
import java.util.UUID;

/** The level a person holds in one competence, with the performance it comes from. */
public record LevelHeld(String competence, Level level, Instant at, String source, UUID sourceId, String kind) {}
