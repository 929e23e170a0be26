package org.telepraxis.grading;

import java.time.ZoneOffset;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.identity.CurrentPerson;

/** What waits for the signed-in supervisor, earliest due first. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('SUPERVISOR')")
public class RatingQueue {

    private static final String WHY =
            "Drawn by lot among the supervisors of your association with the fewest open ratings.";

    private final Ratings ratings;
    private final RatingCases cases;
    private final Performances performances;
    private final CurrentPerson current;

    RatingQueue(Ratings ratings, RatingCases cases, Performances performances, CurrentPerson current) {
        this.ratings = ratings;
        this.cases = cases;
        this.performances = performances;
        this.current = current;
    }

    /** Ratings to do. */
    public List<AssignedRating> open() {
        return mine(RatingStatus.ASSIGNED, RatingStatus.IN_PROGRESS);
    }

    /** Ratings handed in. */
    public List<AssignedRating> locked() {
        return mine(RatingStatus.LOCKED);
    }

    private List<AssignedRating> mine(RatingStatus... statuses) {
        var wanted = List.of(statuses);
        return ratings.findByRaterOrderByDueAt(current.id()).stream()
                .filter(rating -> wanted.contains(rating.status()))
                .map(this::row)
                .toList();
    }

    private AssignedRating row(Rating rating) {
        var judged = cases.findById(rating.caseId()).orElseThrow();
        var performance = performances.of(judged.attemptId());
        return new AssignedRating(
                rating.id(),
                judged.code(),
                judged.scenarioId(),
                performance.title(),
                judged.formId(),
                rating.status(),
                rating.dueAt().atZone(ZoneOffset.UTC).toLocalDate(),
                performance.minutes(),
                WHY,
                (int) rating.left().stream().map(LeftToDo::subject).distinct().count(),
                rating.paused(),
                rating.isLocked() && judged.isClosed());
    }
}
