package org.telepraxis.simulation;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.telepraxis.identity.PersonId;

interface AttemptStore extends Repository<Attempt, UUID> {

    Attempt save(Attempt attempt);

    Attempt saveAndFlush(Attempt attempt);

    Optional<Attempt> findById(UUID id);

    /** The attempt with its row locked: two tabs that move at once take turns. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Attempt a where a.id = :id")
    Optional<Attempt> lock(UUID id);

    @Query("select a from Attempt a where a.branchOf = :parent order by a.begunAt, a.id")
    List<Attempt> branchesOf(UUID parent);

    /** Sessions that somebody may come back to, those begun last first. */
    @Query("select a from Attempt a where a.status = RUNNING order by a.begunAt desc, a.id desc")
    List<Attempt> underWay(Limit limit);

    @Query("select a from Attempt a where a.person = :person order by a.begunAt desc, a.id desc")
    List<Attempt> of(PersonId person);
}
