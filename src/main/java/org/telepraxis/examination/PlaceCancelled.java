package org.telepraxis.examination;

import java.time.Instant;
import java.util.UUID;
import org.telepraxis.identity.PersonId;

/** An officer took back a place in a sitting. */
public record PlaceCancelled(
        UUID paperId, UUID associationId, PersonId candidate, String title, Instant opensAt, Instant at) {}
