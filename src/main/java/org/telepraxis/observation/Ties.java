package org.telepraxis.observation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.telepraxis.identity.PersonId;

/** Who never observes whom. */
interface Ties extends Repository<Tie, UUID> {

    Tie save(Tie tie);

    boolean existsByObserverAndCandidate(PersonId observer, PersonId candidate);

    List<Tie> findByCandidate(PersonId candidate);
}
