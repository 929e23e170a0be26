package org.telepraxis.grading;

import java.time.LocalDate;
import java.util.UUID;
import org.telepraxis.identity.PersonId;

/** Those who rate the performance of an appeal anew are done; the appeal waits to be decided. */
public record AppealPanelRated(UUID appealId, UUID caseId, PersonId person, UUID associationId, LocalDate decideBy) {}
