package org.telepraxis.grading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.telepraxis.identity.PersonId;

/** All ratings, whoever holds them. */
interface Ratings extends Repository<Rating, UUID> {

    Rating save(Rating rating);

    Optional<Rating> findById(UUID id);

    /** The rating, provided that it is this rater's own. */
    Optional<Rating> findByIdAndRater(UUID id, PersonId rater);

    List<Rating> findByRaterOrderByDueAt(PersonId rater);

    List<Rating> findByCaseIdOrderByAssignedAtAscIdAsc(UUID caseId);

    @Query("""
            select count(r) from Rating r
            where r.rater = :rater and r.status in ('ASSIGNED', 'IN_PROGRESS')""")
    long openOf(PersonId rater);

    @Query("""
            select r from Rating r
            where r.status in ('ASSIGNED', 'IN_PROGRESS') and r.paused = false and r.leaseUntil < :now""")
    List<Rating> leaseEndedBefore(Instant now);
}
