package org.telepraxis.competence;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What was released to its person: added and read, never changed or removed. */
interface EvidenceReleases extends Repository<ReleasedEvidence, UUID> {

    ReleasedEvidence save(ReleasedEvidence released);

    boolean existsBySourceId(UUID sourceId);

    List<ReleasedEvidence> findBySourceIdIn(Collection<UUID> sources);
}
