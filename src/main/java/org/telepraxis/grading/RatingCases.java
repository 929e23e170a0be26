package org.telepraxis.grading;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All performances that are or were under judgement. */
interface RatingCases extends Repository<RatingCase, UUID> {

    RatingCase save(RatingCase performance);

    /** Writes what was changed, so that a collision shows now and not when the transaction ends. */
    void flush();

    Optional<RatingCase> findById(UUID id);

    List<RatingCase> findByIdIn(Collection<UUID> ids);

    /** The case as it was first opened; an appeal may have opened another one. */
    @Query("select c from RatingCase c where c.attemptId = :attemptId and c.judgingRound = 1")
    Optional<RatingCase> findByAttemptId(UUID attemptId);

    /** Results that stand and that their people have not been told. */
    @Query("""
            select c from RatingCase c
            where c.associationId = :association and c.judgingRound = 1 and c.closedAt is not null
                and not exists (select f.id from ReleasedFeedback f where f.caseId = c.id)
            order by c.openedAt""")
    List<RatingCase> notReleased(UUID association);

    boolean existsByAssociationIdAndCode(UUID associationId, String code);

    @Query("select c from RatingCase c where c.associationId = :association and c.closedAt is null order by c.openedAt")
    List<RatingCase> openOf(UUID association);

    @Query("""
            select count(c) from RatingCase c
            where c.associationId = :association and c.closedAt is null and c.seats >
                (select count(r) from Rating r where r.caseId = c.id and r.status <> 'RETURNED')""")
    long withoutRater(UUID association);

    /** Open performances with a seat that nobody holds. */
    @Query("""
            select c from RatingCase c
            where c.closedAt is null and c.seats >
                (select count(r) from Rating r where r.caseId = c.id and r.status <> 'RETURNED')
            order by c.openedAt""")
    List<RatingCase> shortOfRaters();
}
