package org.telepraxis.grading;

import java.time.Instant;
import java.util.UUID;

/** A rating that is due soon. */
public record RatingDue(UUID ratingId, UUID raterPersonId, Instant due) {}
