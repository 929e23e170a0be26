package org.telepraxis.grading;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.telepraxis.identity.PersonId;

/** What was released: added and read, never changed or removed. */
interface ReleasedFeedbacks extends Repository<ReleasedFeedback, UUID> {

    ReleasedFeedback save(ReleasedFeedback released);

    boolean existsByCaseId(UUID caseId);

    Optional<ReleasedFeedback> findByCaseIdAndPerson(UUID caseId, PersonId person);

    List<ReleasedFeedback> findByPersonOrderByReleasedAtDesc(PersonId person);
}
