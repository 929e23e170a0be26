package org.telepraxis.portfolio;

import java.time.Instant;
import java.util.UUID;

/** Somebody says that a portfolio entry holds data of a real client; it is hidden already. */
public record ClientDataReported(UUID entryId, UUID associationId, Instant at) {}
