package org.telepraxis.grading;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.AssociationId;
import org.telepraxis.association.Associations;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonId;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;

/**
 * The way from a rater who is worried to the welfare lead of the association, who speaks with the person. The rating pauses
 * meanwhile and the result does not change.
 */
@Service
@Transactional
public class Concerns {

    private final RaisedConcerns concerns;
    private final RuleSettings settings;
    private final Ratings ratings;
    private final RatingCases cases;
    private final Performances performances;
    private final People people;
    private final Associations associations;
    private final CurrentPerson current;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Concerns(
            RaisedConcerns concerns,
            RuleSettings settings,
            Ratings ratings,
            RatingCases cases,
            Performances performances,
            People people,
            Associations associations,
            CurrentPerson current,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.concerns = concerns;
        this.settings = settings;
        this.events = events;
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
        var concern = concerns.save(new Concern(rating, judged.attemptId(), text, clock.instant()));
        rating.pause();
        ratings.save(rating);
        audit.record(
                rating.rater(),
                "grading.concern-raised",
                rating.id().toString(),
                "A rater raised a concern about the person behind a performance.");
        events.publishEvent(new ConcernRaised(
                concern.id(),
                rating.associationId(),
                leads(rating.associationId()),
                WorkingDays.same(concern.raisedAt())));
    }

    /** What the signed-in rater raised about one of their own performances, latest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('SUPERVISOR')")
    public List<ConcernReceipt> receipts(UUID ratingId) {
        var rating = ratings.findByIdAndRater(ratingId, current.id()).orElseThrow(() -> new NotYours(ratingId));
        return concerns.findByRatingIdOrderByRaisedAtDesc(rating.id()).stream()
                .map(concern -> new ConcernReceipt(
                        concern.raisedAt(), WorkingDays.same(concern.raisedAt()), concern.settledAt()))
                .toList();
    }

    /** The concerns that the signed-in person looks after, latest first; nobody else reads them. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_ASSESSOR')")
    public List<ConcernSummary> all() {
        return leads()
                ? concerns.findByAssociationIdOrderByRaisedAtDesc(association()).stream()
                        .map(this::summary)
                        .toList()
                : List.of();
    }

    /** Who looks after concerns; empty where the officers do, all of them. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_ASSESSOR')")
    public Optional<PersonSummary> lead() {
        return Optional.ofNullable(settings.of(association()).welfareLead()).map(people::get);
    }

    /** Who can be asked to look after concerns: they must not be among those who rate. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_ASSESSOR')")
    public List<PersonSummary> possibleLeads() {
        var of = new AssociationId(association());
        return Stream.of(Role.OFFICER, Role.CHIEF_ASSESSOR)
                .flatMap(role -> associations.members(of, role).stream())
                .distinct()
                .map(people::get)
                .filter(person -> !person.is(Role.SUPERVISOR))
                .toList();
    }

    /** Lets one person look after concerns from now on, or all officers again. */
    @PreAuthorize("hasRole('OFFICER')")
    public void appoint(@Nullable PersonId lead) {
        if (lead != null
                && possibleLeads().stream().noneMatch(person -> person.id().equals(lead))) {
            throw new RatingRefused("Choose somebody of your association who does not rate.");
        }
        var set = settings.of(association());
        set.appoint(lead);
        settings.save(set);
        audit.record(
                current.id(),
                "grading.welfare-lead-appointed",
                association().toString(),
                lead == null
                        ? "All officers look after concerns."
                        : people.get(lead).name() + " looks after concerns.");
    }

    /** Closes a concern after contact with the person; the rating goes on. */
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_ASSESSOR')")
    public void settle(UUID concernId, String what) {
        if (what.isBlank()) {
            throw new RatingRefused("Write what was done.");
        }
        var concern = concerns.findByIdAndAssociationId(concernId, association())
                .filter(found -> leads())
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

    private boolean leads() {
        return leads(association()).contains(current.id().value());
    }

    private List<UUID> leads(UUID association) {
        var appointed = settings.of(association).welfareLead();
        return appointed == null
                ? associations.members(new AssociationId(association), Role.OFFICER).stream()
                        .map(PersonId::value)
                        .toList()
                : List.of(appointed.value());
    }

    private UUID association() {
        return associations.of(current.id()).id().value();
    }

    private ConcernSummary summary(Concern concern) {
        var person = people.get(performances.candidate(concern.attemptId()));
        var by = WorkingDays.same(concern.raisedAt());
        return new ConcernSummary(
                concern.id(),
                person.name(),
                person.email(),
                concern.raisedAt(),
                by,
                concern.settledAt() == null && WorkingDays.day(clock.instant()).isAfter(by),
                concern.text(),
                concern.settledAt(),
                concern.settlement());
    }
}
