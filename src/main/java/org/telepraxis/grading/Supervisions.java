package org.telepraxis.grading;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.telepraxis.identity.PersonId;

/** Who supervises or supervised whom. */
interface Supervisions extends Repository<Supervision, UUID> {

    Supervision save(Supervision tie);

    Optional<Supervision> findByIdAndAssociationId(UUID id, UUID associationId);

    List<Supervision> findByAssociationIdOrderBySinceDesc(UUID associationId);

    List<Supervision> findByTrainee(PersonId trainee);
}
