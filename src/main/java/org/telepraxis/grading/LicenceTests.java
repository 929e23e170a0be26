package org.telepraxis.grading;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.telepraxis.identity.PersonId;

/** All licence tests. */
interface LicenceTests extends Repository<LicenceTest, UUID> {

    LicenceTest saveAndFlush(LicenceTest test);

    LicenceTest save(LicenceTest test);

    /** The test, provided that it is this rater's own. */
    Optional<LicenceTest> findByIdAndRater(UUID id, PersonId rater);

    /** The test, held so that two of its replays locked at the same moment cannot both miss the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from LicenceTest t where t.id = :id")
    Optional<LicenceTest> held(UUID id);

    List<LicenceTest> findByAssociationId(UUID associationId);

    List<LicenceTest> findByAssociationIdAndRaterAndFamilyOrderByOrdinal(
            UUID associationId, PersonId rater, LicenceFamily family);
}
