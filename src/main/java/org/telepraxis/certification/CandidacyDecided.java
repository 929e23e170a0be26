package org.telepraxis.certification;

import java.util.UUID;
import org.telepraxis.competence.PersonDecided;
import org.telepraxis.identity.PersonId;

/** An officer decided on a candidacy. */
public record CandidacyDecided(UUID candidacyId, PersonId person, UUID associationId, DecisionOutcome outcome)
        implements PersonDecided {}
