package org.telepraxis.simulation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.course.CourseCatalogue;
import org.telepraxis.identity.PersonId;
import org.telepraxis.learning.Recall;
import org.telepraxis.scenario.Mode;

/**
 * Brings sessions back that may be forgotten before somebody plays them for certification: not practised for long, or with most of
 * the questions about their competences due in the recall. It offers; whoever wants to begin at once may.
 */
@Service
@Transactional(readOnly = true)
public class Refreshers {

    /** As long as the intervals of the recall that a learner has answered well three or four times. */
    static final Duration LONG = Duration.ofDays(30);

    private final AttemptStore store;
    private final CourseCatalogue catalogue;
    private final Recall recall;
    private final Clock clock;

    Refreshers(AttemptStore store, CourseCatalogue catalogue, Recall recall, Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.recall = recall;
        this.clock = clock;
    }

    /** Whether the person had better practise the session before they play it for certification. */
    public Optional<Refresher> before(PersonId person, String scenarioId) {
        var last = practised(store.of(person), scenarioId).max(Comparator.comparing(Attempt::begunAt));
        return of(person, scenarioId, last.map(Attempt::begunAt)).filter(this::worthIt);
    }

    /** The session that the person practised, has not handed in for certification, and is likeliest to have forgotten. */
    public Optional<Refresher> likeliestForgotten(PersonId person) {
        var all = store.of(person);
        return all.stream()
                .filter(Refreshers::practised)
                .map(Attempt::scenarioId)
                .distinct()
                .filter(id -> all.stream()
                        .noneMatch(attempt -> attempt.scenarioId().equals(id) && underWayOrHandedIn(attempt)))
                .flatMap(id ->
                        of(person, id, practised(all, id).map(Attempt::begunAt).max(Comparator.naturalOrder()))
                                .stream())
                .filter(this::worthIt)
                .max(Comparator.comparing(refresher -> refresher.daysAgo().orElse(0L)));
    }

    private Optional<Refresher> of(PersonId person, String scenarioId, Optional<Instant> last) {
        return catalogue.courses().stream()
                .flatMap(published -> published.course().scenario(scenarioId).stream())
                .findFirst()
                .map(scenario -> new Refresher(
                        scenario.id(),
                        scenario.title(),
                        last.map(at -> Duration.between(at, clock.instant()).toDays()),
                        recall.strength(person, scenario.competences(), today())));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    private boolean worthIt(Refresher refresher) {
        return refresher.daysAgo().map(days -> days >= LONG.toDays()).orElse(true)
                || refresher.recall().weak();
    }

    private static Stream<Attempt> practised(List<Attempt> all, String scenarioId) {
        return all.stream()
                .filter(attempt -> practised(attempt) && attempt.scenarioId().equals(scenarioId));
    }

    private static boolean practised(Attempt attempt) {
        return attempt.mode() == Mode.PRACTICE && attempt.status() == AttemptStatus.ENDED;
    }

    private static boolean underWayOrHandedIn(Attempt attempt) {
        return attempt.status() == AttemptStatus.RUNNING || attempt.status() == AttemptStatus.HANDED_IN;
    }
}
