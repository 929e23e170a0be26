package org.telepraxis.examination;

import java.time.Instant;
import java.util.UUID;
import org.telepraxis.identity.PersonId;

/**
 * A candidate can see what came of their paper.
 *
 * @param again whether they could before, and it was corrected
 */
public record ResultReleased(
        UUID paperId, UUID associationId, PersonId candidate, String title, boolean again, Instant at) {}
