package org.telepraxis.grading;

import java.time.Instant;
import java.util.UUID;

/** A supervisor was drawn to rate a performance. */
public record RatingAssigned(UUID ratingId, UUID raterPersonId, Instant due) {}
