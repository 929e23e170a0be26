package org.telepraxis.grading;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.telepraxis.identity.PersonId;

/** Declared conflicts of interest. */
interface Conflicts extends Repository<Conflict, UUID> {

    Conflict save(Conflict conflict);

    List<Conflict> findByCandidate(PersonId candidate);
}
