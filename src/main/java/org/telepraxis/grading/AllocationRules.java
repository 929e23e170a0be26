package org.telepraxis.grading;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The rules of all associations that have set any. */
interface AllocationRules extends Repository<AllocationRule, UUID> {

    AllocationRule save(AllocationRule rule);

    Optional<AllocationRule> findByAssociationId(UUID associationId);
}
