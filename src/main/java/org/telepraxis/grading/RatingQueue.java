package org.telepraxis.grading;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
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
            "Drawn by lot among the licensed supervisors of your association with the fewest open ratings.";

    private static final Duration REMEMBERED = Duration.ofDays(28);

    /** As many as a page shows at first. */
    public static final int PAGE = 50;

    private final Ratings ratings;
    private final RatingCases cases;
    private final Performances performances;
    private final CurrentPerson current;
    private final Clock clock;

    RatingQueue(Ratings ratings, RatingCases cases, Performances performances, CurrentPerson current, Clock clock) {
        this.ratings = ratings;
        this.cases = cases;
        this.performances = performances;
        this.current = current;
        this.clock = clock;
    }

    /** Ratings to do. */
    public List<AssignedRating> open() {
        return rows(ratings.openBy(current.id()));
    }

    /** Ratings handed in during the last four weeks, latest first, so many of them at most. */
    public List<AssignedRating> locked(int most) {
        return rows(ratings.lockedBy(current.id(), lately(), Limit.of(most)));
    }

    /** How many ratings were handed in during the last four weeks. */
    public int lockedLately() {
        return (int) ratings.countLockedBy(current.id(), lately());
    }

    private Instant lately() {
        return clock.instant().minus(REMEMBERED);
    }

    private List<AssignedRating> rows(List<Rating> mine) {
        var judged = cases.findByIdIn(mine.stream().map(Rating::caseId).toList()).stream()
                .collect(Collectors.toMap(RatingCase::id, Function.identity()));
        return mine.stream()
                .map(rating -> row(rating, Objects.requireNonNull(judged.get(rating.caseId()))))
                .toList();
    }

    private AssignedRating row(Rating rating, RatingCase judged) {
        return new AssignedRating(
                rating.id(),
                judged.code(),
                judged.scenarioId(),
                judged.title().isEmpty() ? performances.of(judged.attemptId()).title() : judged.title(),
                judged.formId(),
                rating.status(),
                rating.dueAt().atZone(ZoneOffset.UTC).toLocalDate(),
                judged.minutes() == 0 ? performances.of(judged.attemptId()).minutes() : judged.minutes(),
                WHY,
                rating.isLocked()
                        ? 0
                        : (int) rating.left().stream()
                                .map(LeftToDo::subject)
                                .distinct()
                                .count(),
                rating.paused(),
                rating.isLocked() && judged.hasResult());
    }
}
