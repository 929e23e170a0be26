package org.telepraxis.grading;

import java.util.UUID;
import org.telepraxis.identity.PersonId;

/** Something was done about an appeal, for its person to know. */
public record AppealMoved(UUID appealId, UUID caseId, PersonId person, UUID associationId, AppealState state) {}
