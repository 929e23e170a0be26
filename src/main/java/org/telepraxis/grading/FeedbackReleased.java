package org.telepraxis.grading;

import java.util.UUID;
import org.telepraxis.competence.EvidenceReleased;
import org.telepraxis.identity.PersonId;

/**
 * The person may read the feedback on a performance.
 *
 * @param sourceId the attempt
 */
public record FeedbackReleased(UUID caseId, PersonId person, UUID associationId, UUID sourceId, String scenarioId)
        implements EvidenceReleased {}
