package org.telepraxis.grading;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.competence.PersonDecided;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.PersonId;

/** Lets feedback go to its person when the rule of the association allows it; once for each performance. */
@Component
class FeedbackReleasing {

    private final ReleasedFeedbacks feedbacks;
    private final RuleSettings settings;
    private final RatingCases cases;
    private final Performances performances;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FeedbackReleasing(
            ReleasedFeedbacks feedbacks,
            RuleSettings settings,
            RatingCases cases,
            Performances performances,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.feedbacks = feedbacks;
        this.settings = settings;
        this.cases = cases;
        this.performances = performances;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the result stays hidden from its person for now. */
    boolean holdsBack(UUID association) {
        return settings.of(association).rules().release() != FeedbackRule.WHEN_THE_RESULT_STANDS;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void resultStands(RatingCase judged) {
        if (!holdsBack(judged.associationId())) {
            release(judged, null);
        }
    }

    @ApplicationModuleListener(id = "grading.release-after-decision")
    void on(PersonDecided decided) {
        if (settings.of(decided.associationId()).rules().release() != FeedbackRule.AFTER_THE_DECISION) {
            return;
        }
        cases.notReleased(decided.associationId()).stream()
                .filter(judged -> performances.candidate(judged.attemptId()).equals(decided.person()))
                .forEach(judged -> release(judged, null));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void release(RatingCase judged, @Nullable PersonId by) {
        if (feedbacks.existsByCaseId(judged.id())) {
            return;
        }
        var person = performances.candidate(judged.attemptId());
        int appealDays = settings.of(judged.associationId()).rules().appealDays();
        feedbacks.save(new ReleasedFeedback(judged, person, by, appealDays, clock.instant()));
        audit.record(
                by,
                "grading.feedback-released",
                judged.id().toString(),
                "The feedback on performance " + judged.code() + " was released to the candidate.");
        events.publishEvent(new FeedbackReleased(
                judged.id(), person, judged.associationId(), judged.attemptId(), judged.scenarioId()));
    }
}
