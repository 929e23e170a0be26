package org.telepraxis.grading;

import java.time.Clock;
import java.util.Comparator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.telepraxis.grading.Performance.Voice;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonId;

/** In the demo, the first rating that one of the supervisors is drawn for is half done already, so that there is one to continue. */
@Component
@ConditionalOnBooleanProperty("telepraxis.demo")
class DemoRating {

    private static final String SUPERVISOR = "supervisor@example.org";

    private final Ratings ratings;
    private final RatingCases cases;
    private final Performances performances;
    private final People people;
    private final Clock clock;

    DemoRating(Ratings ratings, RatingCases cases, Performances performances, People people, Clock clock) {
        this.ratings = ratings;
        this.cases = cases;
        this.performances = performances;
        this.people = people;
        this.clock = clock;
    }

    @ApplicationModuleListener(id = "grading.begin-demo-rating")
    void on(RatingAssigned event) {
        var rater = new PersonId(event.raterPersonId());
        boolean first = people.byEmail(SUPERVISOR)
                        .filter(person -> person.id().equals(rater))
                        .isPresent()
                && ratings.openBy(rater).stream()
                        .min(Comparator.comparing(Rating::dueAt).thenComparing(Rating::id))
                        .filter(rating -> rating.id().equals(event.ratingId()))
                        .isPresent();
        if (first) {
            ratings.findById(event.ratingId())
                    .filter(rating -> rating.status() == RatingStatus.ASSIGNED)
                    .ifPresent(this::begin);
        }
    }

    private void begin(Rating rating) {
        var judged = cases.findById(rating.caseId()).orElseThrow();
        var performance = performances.of(judged.attemptId());
        rating.take(clock.instant());
        performance.actions().stream()
                .limit(performance.actions().size() / 2)
                .filter(action -> action.result().isDecided())
                .forEach(action -> rating.judge(new Judgement.ActionConfirmed(action.id()), clock.instant()));
        performance.competences().stream()
                .limit(1)
                .forEach(competence -> performance.transcript().stream()
                        .filter(entry -> entry.voice() == Voice.CLINICIAN)
                        .findFirst()
                        .ifPresent(entry -> rating.judge(
                                new Judgement.EvidencePinned(competence, entry.anchor()), clock.instant())));
        ratings.save(rating);
    }
}
