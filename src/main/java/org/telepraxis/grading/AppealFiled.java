package org.telepraxis.grading;

import java.time.LocalDate;
import java.util.UUID;
import org.telepraxis.identity.PersonId;

/** An appeal waits for the chief assessor of the association. */
public record AppealFiled(UUID appealId, UUID caseId, PersonId person, UUID associationId, LocalDate acknowledgeBy) {}
