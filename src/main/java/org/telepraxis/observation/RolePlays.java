package org.telepraxis.observation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.telepraxis.identity.PersonId;

/** All role-plays. */
interface RolePlays extends Repository<RolePlay, UUID> {

    RolePlay save(RolePlay rolePlay);

    Optional<RolePlay> findById(UUID id);

    Optional<RolePlay> findByIdAndAssociationId(UUID id, UUID associationId);

    Optional<RolePlay> findByIdAndCandidate(UUID id, PersonId candidate);

    List<RolePlay> findByAssociationIdOrderByStartsAtDesc(UUID associationId);

    List<RolePlay> findByCandidateOrderByStartsAtDesc(PersonId candidate);
}
