package org.telepraxis.grading;

import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.Associations;
import org.telepraxis.grading.EligibleRaters.Eligible;
import org.telepraxis.grading.OpenCase.Seat;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonId;

/**
 * For the chief assessor: which performances have their raters, and seating somebody by hand where the lot cannot or should not. The
 * same rules hold by hand as by lot.
 */
@Service
@Transactional
@PreAuthorize("hasRole('CHIEF_ASSESSOR')")
public class AllocationDesk {

    private final RatingCases cases;
    private final Ratings ratings;
    private final EligibleRaters eligible;
    private final Allocation allocation;
    private final People people;
    private final Associations associations;
    private final CurrentPerson current;
    private final AuditTrail audit;

    AllocationDesk(
            RatingCases cases,
            Ratings ratings,
            EligibleRaters eligible,
            Allocation allocation,
            People people,
            Associations associations,
            CurrentPerson current,
            AuditTrail audit) {
        this.cases = cases;
        this.ratings = ratings;
        this.eligible = eligible;
        this.allocation = allocation;
        this.people = people;
        this.associations = associations;
        this.current = current;
        this.audit = audit;
    }

    /** The open performances of the signed-in chief assessor's association, those short of raters first. */
    @Transactional(readOnly = true)
    public List<OpenCase> open() {
        return cases.openOf(association()).stream()
                .map(this::entry)
                .sorted(Comparator.comparing((OpenCase one) -> one.missing() == 0)
                        .thenComparing(OpenCase::opened)
                        .thenComparing(OpenCase::code))
                .toList();
    }

    /** Everybody for one performance: those who may rate it first, the least loaded before the others. */
    @Transactional(readOnly = true)
    public List<RaterChoice> choices(UUID caseId) {
        return eligible.of(own(caseId)).stream()
                .sorted(Comparator.comparing((Eligible one) -> !one.mayRate()).thenComparing(Eligible::open))
                .map(one ->
                        new RaterChoice(one.person(), people.get(one.person()).name(), one.open(), one.obstacles()))
                .toList();
    }

    /** Gives an empty seat to somebody. */
    public void seat(UUID caseId, PersonId rater, String reason) {
        var why = Licence.required(reason);
        var performance = own(caseId);
        requireEligible(performance, rater);
        var rating = allocation.seatByHand(performance, rater);
        audit.record(
                current.id(),
                "grading.rater-seated",
                rating.id().toString(),
                "A rater was seated by hand for performance %s: %s".formatted(performance.code(), why));
    }

    /** Takes an open rating from its rater and gives the seat to somebody else. */
    public void replace(UUID ratingId, PersonId rater, String reason) {
        var why = Licence.required(reason);
        var rating = ratings.findById(ratingId)
                .filter(one -> one.associationId().equals(association()))
                .orElseThrow(() -> new RatingRefused("There is no such rating."));
        var performance = own(rating.caseId());
        requireEligible(performance, rater);
        rating.giveBack("The chief assessor gave it to somebody else: " + why);
        ratings.save(rating);
        var next = allocation.seatByHand(performance, rater);
        audit.record(
                current.id(),
                "grading.rater-replaced",
                next.id().toString(),
                "Rating %s of performance %s went to somebody else: %s".formatted(ratingId, performance.code(), why));
    }

    private void requireEligible(RatingCase performance, PersonId rater) {
        var one = eligible.of(performance).stream()
                .filter(candidate -> candidate.person().equals(rater))
                .findFirst()
                .orElseThrow(() -> new RatingRefused("Only supervisors of your association rate here."));
        one.obstacles().stream().findFirst().ifPresent(obstacle -> {
            throw new RatingRefused("%s %s.".formatted(people.get(rater).name(), obstacle.words()));
        });
    }

    private OpenCase entry(RatingCase performance) {
        var seats = ratings.findByCaseIdOrderByAssignedAtAscIdAsc(performance.id()).stream()
                .map(rating -> new Seat(
                        rating.id(),
                        people.get(rating.rater()).name(),
                        rating.status(),
                        rating.isDeciding(),
                        rating.dueAt().atZone(ZoneOffset.UTC).toLocalDate()))
                .toList();
        long taken = seats.stream()
                .filter(seat -> seat.status() != RatingStatus.RETURNED)
                .count();
        var all = taken < performance.seats() ? eligible.of(performance) : List.<Eligible>of();
        return new OpenCase(
                performance.id(),
                performance.code(),
                performance.scenarioId(),
                performance.formId(),
                performance.family(),
                performance.openedAt().atZone(ZoneOffset.UTC).toLocalDate(),
                performance.seats(),
                seats,
                (int) all.stream().filter(Eligible::mayRate).count(),
                obstacles(all));
    }

    private static Map<Obstacle, Long> obstacles(List<Eligible> all) {
        return Collections.unmodifiableMap(all.stream()
                .flatMap(one -> one.obstacles().stream())
                .collect(Collectors.groupingBy(
                        Function.identity(), () -> new EnumMap<>(Obstacle.class), Collectors.counting())));
    }

    private RatingCase own(UUID caseId) {
        return cases.findById(caseId)
                .filter(one -> one.associationId().equals(association()))
                .orElseThrow(() -> new RatingRefused("There is no such performance."));
    }

    private UUID association() {
        return associations.of(current.id()).id().value();
    }
}
