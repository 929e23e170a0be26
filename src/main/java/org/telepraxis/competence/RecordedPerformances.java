package org.telepraxis.competence;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The ledger's rows: added and read, never changed or removed. */
interface RecordedPerformances extends Repository<RecordedPerformance, UUID> {

    RecordedPerformance save(RecordedPerformance performance);

    boolean existsBySourceIdAndSourceVersion(UUID sourceId, int sourceVersion);

    List<RecordedPerformance> findByPersonValue(UUID person);

    List<RecordedPerformance> findByPersonValueAndAssociationId(UUID person, UUID associationId);
}
