package org.telepraxis.grading;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The rules that associations have set. */
interface RuleSettings extends Repository<AssociationRules, UUID> {

    AssociationRules save(AssociationRules rules);

    Optional<AssociationRules> findByAssociationId(UUID associationId);

    default AssociationRules of(UUID association) {
        return findByAssociationId(association).orElseGet(() -> new AssociationRules(association));
    }
}
