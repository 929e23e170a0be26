package org.telepraxis.grading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.telepraxis.identity.PersonId;

/** All ratings, whoever holds them. */
interface Ratings extends Repository<Rating, UUID> {

    Rating save(Rating rating);

    Optional<Rating> findById(UUID id);

    /** The rating, provided that it is this rater's own. */
    Optional<Rating> findByIdAndRater(UUID id, PersonId rater);

    /** What a rater has to do, earliest due first. */
    @Query("""
            select r from Rating r
            where r.rater = :rater and r.status in ('ASSIGNED', 'IN_PROGRESS') order by r.dueAt""")
    List<Rating> openBy(PersonId rater);

    /** What a rater handed in since then, latest first. */
    @Query("""
            select r from Rating r
            where r.rater = :rater and r.status = 'LOCKED' and r.lockedAt >= :since order by r.lockedAt desc""")
    List<Rating> lockedBy(PersonId rater, Instant since, Limit most);

    @Query("select count(r) from Rating r where r.rater = :rater and r.status = 'LOCKED' and r.lockedAt >= :since")
    long countLockedBy(PersonId rater, Instant since);

    List<Rating> findByCaseIdOrderByAssignedAtAscIdAsc(UUID caseId);

    /** Everybody who was ever drawn for the attempt, whatever became of it. */
    @Query(
            "select distinct r.rater from Rating r where r.caseId in (select c.id from RatingCase c where c.attemptId = :attempt)")
    List<PersonId> drawnFor(UUID attempt);

    /** The attempts for which this rater was ever drawn, whatever became of it. */
    @Query(
            "select distinct c.attemptId from RatingCase c where c.id in (select r.caseId from Rating r where r.rater = :rater)")
    List<UUID> attemptsDrawnTo(PersonId rater);

    /** How many ratings wait for each rater of the association; those for whom none waits are left out. */
    @Query("""
            select new org.telepraxis.grading.RaterLoad(r.rater.value, count(r)) from Rating r
            where r.associationId = :association and r.status in ('ASSIGNED', 'IN_PROGRESS')
            group by r.rater.value""")
    List<RaterLoad> openByRater(UUID association);

    @Query("""
            select new org.telepraxis.grading.RatingDue(r.id, r.rater.value, r.dueAt) from Rating r
            where r.status in ('ASSIGNED', 'IN_PROGRESS') and r.paused = false and r.dueAt > :now and r.dueAt <= :until
            order by r.dueAt""")
    List<RatingDue> dueBetween(Instant now, Instant until);

    @Query("""
            select r from Rating r
            where r.status in ('ASSIGNED', 'IN_PROGRESS') and r.paused = false and r.leaseUntil < :now""")
    List<Rating> leaseEndedBefore(Instant now);
}
