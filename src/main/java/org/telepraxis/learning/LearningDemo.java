package org.telepraxis.learning;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.telepraxis.course.CourseCatalogue;
import org.telepraxis.identity.DemoData;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonId;
import org.telepraxis.learning.SelfEfficacyRating.Moment;

/** One trainee has rated herself before a course, the other before and after one. */
@Component
@ConditionalOnBooleanProperty("telepraxis.demo")
class LearningDemo implements DemoData {

    private static final Duration SIX_WEEKS = Duration.ofDays(42);
    private static final int[] BEFORE = {60, 40, 50, 30, 20, 30};
    private static final int[] AFTER = {80, 70, 40, 80, 60, 60};

    private final SelfEfficacy efficacy;
    private final CourseCatalogue catalogue;
    private final People people;
    private final Clock clock;

    LearningDemo(SelfEfficacy efficacy, CourseCatalogue catalogue, People people, Clock clock) {
        this.efficacy = efficacy;
        this.catalogue = catalogue;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public void load() {
        var now = clock.instant();
        people.byEmail("trainee@example.org")
                .ifPresent(learner -> said(learner.id(), Moment.BEFORE, BEFORE, now.minus(SIX_WEEKS)));
        people.byEmail("trainee2@example.org").ifPresent(learner -> {
            said(learner.id(), Moment.BEFORE, BEFORE, now.minus(SIX_WEEKS));
            said(learner.id(), Moment.AFTER, AFTER, now);
        });
    }

    private void said(PersonId learner, Moment moment, int[] strengths, Instant at) {
        var competences = catalogue.course("c3").course().competences();
        for (int i = 0; i < Math.min(competences.size(), strengths.length); i++) {
            efficacy.saidOn(learner, "c3", competences.get(i), moment, strengths[i], at);
        }
    }
}
