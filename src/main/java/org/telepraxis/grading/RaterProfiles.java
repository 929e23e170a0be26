package org.telepraxis.grading;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.telepraxis.identity.PersonId;

/** What raters declared of themselves. */
interface RaterProfiles extends Repository<RaterProfile, UUID> {

    RaterProfile save(RaterProfile profile);

    Optional<RaterProfile> findByAssociationIdAndRater(UUID associationId, PersonId rater);

    List<RaterProfile> findByAssociationId(UUID associationId);
}
