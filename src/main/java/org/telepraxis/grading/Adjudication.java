package org.telepraxis.grading;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.competence.CriticalOutcome;
import org.telepraxis.identity.AuditTrail;

/** Moves a case on when one of its ratings does: compares, asks a third rater, or lets the result stand. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Adjudication {

    private final RatingCases cases;
    private final Ratings ratings;
    private final Conflicts conflicts;
    private final Licences licences;
    private final Performances performances;
    private final Allocation allocation;
    private final FeedbackReleasing feedback;
    private final JudgingRuleRecords rules;
    private final PanelNews panels;
    private final AuditTrail audit;
    private final Clock clock;

    Adjudication(
            RatingCases cases,
            Ratings ratings,
            Conflicts conflicts,
            Licences licences,
            Performances performances,
            Allocation allocation,
            FeedbackReleasing feedback,
            JudgingRuleRecords rules,
            PanelNews panels,
            AuditTrail audit,
            Clock clock) {
        this.cases = cases;
        this.ratings = ratings;
        this.conflicts = conflicts;
        this.licences = licences;
        this.performances = performances;
        this.allocation = allocation;
        this.feedback = feedback;
        this.rules = rules;
        this.panels = panels;
        this.audit = audit;
        this.clock = clock;
    }

    void afterLock(Rating latest) {
        ratings.save(latest);
        var judged = cases.findById(latest.caseId()).orElseThrow();
        judged.countLock();
        licences.rated(judged.associationId(), latest.rater(), judged.family(), clock.instant());
        var locked = ratings.findByCaseIdOrderByAssignedAtAscIdAsc(judged.id()).stream()
                .filter(Rating::isLocked)
                .toList();
        if (locked.size() == judged.seats()) {
            if (judged.hasThird()) {
                var third =
                        locked.stream().filter(Rating::isDeciding).findFirst().orElseThrow();
                close(judged, Agreement.byThird(recorded(judged), third));
            } else {
                compare(judged, locked.getFirst(), locked.getLast());
            }
        }
        cases.save(judged);
    }

    void returnForConflict(Rating rating, String reason) {
        var judged = cases.findById(rating.caseId()).orElseThrow();
        rating.giveBack(reason);
        ratings.save(rating);
        conflicts.save(new Conflict(
                judged.associationId(),
                rating.rater(),
                performances.candidate(judged.attemptId()),
                reason,
                clock.instant()));
        audit.record(
                rating.rater(),
                "grading.conflict-declared",
                rating.id().toString(),
                "A supervisor declared a conflict with performance " + judged.code() + ".");
        allocation.fill(judged);
        cases.save(judged);
    }

    private void compare(RatingCase judged, Rating one, Rating other) {
        var reasons = ThirdRaterRule.allReasons(one, other, rules.during(handedIn(judged)));
        if (reasons.isEmpty()) {
            close(judged, Agreement.ofTwo(recorded(judged), one, other));
        } else {
            judged.askThird(reasons);
            audit.record(null, "grading.third-asked", judged.id().toString(), String.join(" ", reasons));
            allocation.fill(judged);
        }
    }

    private void close(RatingCase judged, Result result) {
        judged.close(
                result,
                performances.candidate(judged.attemptId()),
                feedback.holdsBack(judged.associationId()),
                clock.instant());
        audit.record(
                null,
                "grading.result-stands",
                judged.id().toString(),
                "All ratings of performance " + judged.code() + " are locked and its result stands.");
        if (judged.isFirst()) {
            feedback.resultStands(judged);
        } else {
            panels.hasRated(judged);
        }
    }

    /** The performance as it was handed in first: whoever rates it again on appeal goes by the rules of that day. */
    private RatingCase handedIn(RatingCase judged) {
        return judged.isFirst()
                ? judged
                : cases.findByAttemptId(judged.attemptId()).orElse(judged);
    }

    private List<CriticalOutcome> recorded(RatingCase judged) {
        return performances.of(judged.attemptId()).outcomes();
    }
}
