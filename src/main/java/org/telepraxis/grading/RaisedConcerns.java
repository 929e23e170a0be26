package org.telepraxis.grading;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All concerns that raters raised. */
interface RaisedConcerns extends Repository<Concern, UUID> {

    Concern save(Concern concern);

    Optional<Concern> findByIdAndAssociationId(UUID id, UUID associationId);

    List<Concern> findByRatingIdOrderByRaisedAtDesc(UUID ratingId);

    List<Concern> findByAssociationIdOrderByRaisedAtDesc(UUID associationId);
}
