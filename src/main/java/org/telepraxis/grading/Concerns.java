package org.telepraxis.grading;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.Associations;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.identity.People;

/**
 * The way from a rater who is worried to the welfare lead of the association, who speaks with the person. The rating pauses
 * meanwhile and the result does not change.
 */
@Service
@Transactional
public class Concerns {

    private final RaisedConcerns concerns;
    private final Ratings ratings;
    private final RatingCases cases;
    private final Performances performances;
    private final People people;
    private final Associations associations;
    private final CurrentPerson current;
    private final AuditTrail audit;
    private final Clock clock;

    Concerns(
            RaisedConcerns concerns,
            Ratings ratings,
            RatingCases cases,
            Performances performances,
            People people,
            Associations associations,
            CurrentPerson current,
            AuditTrail audit,
            Clock clock) {
        this.concerns = concerns;
        this.ratings = ratings;
        this.cases = cases;
        this.performances = performances;
        this.people = people;
        this.associations = associations;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** Tells the welfare lead, and pauses the signed-in rater's own rating. */
    @PreAuthorize("hasRole('SUPERVISOR')")
    public void raise(UUID ratingId, String text) {
        if (text.isBlank()) {
            throw new RatingRefused("Write what worries you.");
        }
        if (text.length() > CriterionRating.LONGEST_NOTE) {
            throw new RatingRefused("A concern has room for 4,000 characters.");
        }
        var rating = ratings.findByIdAndRater(ratingId, current.id()).orElseThrow(() -> new NotYours(ratingId));
        var judged = cases.findById(rating.caseId()).orElseThrow();
        concerns.save(new Concern(rating, judged.attemptId(), text, clock.instant()));
        rating.pause();
        ratings.save(rating);
        audit.record(
                rating.rater(),
                "grading.concern-raised",
                rating.id().toString(),
                "A rater raised a concern about the person behind a performance.");
    }

    /** The concerns of the signed-in officer's association, latest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('OFFICER')")
    public List<ConcernSummary> all() {
        return concerns.findByAssociationIdOrderByRaisedAtDesc(association()).stream()
                .map(this::summary)
                .toList();
    }

    /** Closes a concern after contact with the person; the rating goes on. */
    @PreAuthorize("hasRole('OFFICER')")
    public void settle(UUID concernId, String what) {
        if (what.isBlank()) {
            throw new RatingRefused("Write what was done.");
        }
        var concern = concerns.findByIdAndAssociationId(concernId, association())
                .orElseThrow(() -> new RatingRefused("There is no such concern."));
        concern.settle(what, clock.instant());
        concerns.save(concern);
        ratings.findById(concern.ratingId()).ifPresent(rating -> {
            rating.resume(clock.instant());
            ratings.save(rating);
        });
        audit.record(
                current.id(),
                "grading.concern-settled",
                concern.ratingId().toString(),
                "The welfare lead settled a concern; the rating goes on.");
    }

    private UUID association() {
        return associations.of(current.id()).id().value();
    }

    private ConcernSummary summary(Concern concern) {
        var person = people.get(performances.candidate(concern.attemptId()));
        return new ConcernSummary(
                concern.id(),
                person.name(),
                person.email(),
                concern.raisedAt(),
                concern.text(),
                concern.settledAt(),
                concern.settlement());
    }
}
