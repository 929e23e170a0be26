package org.telepraxis.grading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.identity.PersonId;

/** All licences, valid or not. */
interface Licences extends Repository<Licence, UUID> {

    Licence save(Licence licence);

    Optional<Licence> findByIdAndAssociationId(UUID id, UUID associationId);

    Optional<Licence> findByAssociationIdAndRaterAndFamily(UUID associationId, PersonId rater, LicenceFamily family);

    List<Licence> findByAssociationId(UUID associationId);

    List<Licence> findByAssociationIdAndFamily(UUID associationId, LicenceFamily family);

    List<Licence> findByAssociationIdAndRater(UUID associationId, PersonId rater);

    /** Without the version: a rating locked must not get in the way of a suspension, nor the other way round. */
    @Modifying
    @Transactional
    @Query("""
            update Licence l set l.lastRatedAt = :at
            where l.associationId = :association and l.rater = :rater and l.family = :family""")
    void rated(UUID association, PersonId rater, LicenceFamily family, Instant at);
}
