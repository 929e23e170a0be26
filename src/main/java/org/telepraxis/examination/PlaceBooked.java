package org.telepraxis.examination;

import java.time.Instant;
import java.util.UUID;

/** Somebody has a place in a sitting: they booked it, or an officer gave it to them. */
public record PlaceBooked(UUID paperId, Instant bookedAt) {}
