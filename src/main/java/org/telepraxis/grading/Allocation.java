package org.telepraxis.grading;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.grading.EligibleRaters.Eligible;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.PersonId;

/**
 * Draws raters: licensed supervisors of the candidate's association, the least loaded first and by lot among equals; never the
 * candidate, never somebody with a tie to them, never the same person twice for one performance.
 */
@Service
@Transactional
class Allocation {

    private final RatingCases cases;
    private final Ratings ratings;
    private final EligibleRaters eligible;
    private final Performances performances;
    private final AuditTrail audit;
    private final RandomGenerator lot;
    private final Clock clock;

    Allocation(
            RatingCases cases,
            Ratings ratings,
            EligibleRaters eligible,
            Performances performances,
            AuditTrail audit,
            RandomGenerator ratingLot,
            Clock clock) {
        this.cases = cases;
        this.ratings = ratings;
        this.eligible = eligible;
        this.performances = performances;
        this.audit = audit;
        this.lot = ratingLot;
        this.clock = clock;
    }

    /** Opens a case for the attempt, unless there is one already, and seats its first two raters. */
    void open(UUID attemptId, UUID associationId) {
        if (cases.findByAttemptId(attemptId).isPresent()) {
            return;
        }
        var performance = performances.of(attemptId);
        var opened = new RatingCase(
                associationId,
                attemptId,
                freshCode(associationId),
                performance.scenarioId(),
                performance.formId(),
                performance.contentVersion(),
                performance.crisis(),
                clock.instant());
        opened.describe(performance.title(), performance.minutes());
        fill(cases.save(opened));
    }

    /** Opens the attempt for another judgement, by people who have not rated it; nothing tells them so. */
    RatingCase openAgain(RatingCase first) {
        var opened = cases.save(first.again(freshCode(first.associationId()), clock.instant()));
        fill(opened);
        return opened;
    }

    /** Seats raters until no seat is empty; what cannot be seated waits, and is tried again whenever a rating moves. */
    void fill(RatingCase performance) {
        if (performance.isClosed()) {
            return;
        }
        var seated = ratings.findByCaseIdOrderByAssignedAtAscIdAsc(performance.id());
        long taken = seated.stream()
                .filter(rating -> rating.status() != RatingStatus.RETURNED)
                .count();
        var free = drawn(performance);
        if (free.isEmpty()) {
            return;
        }
        var rubric = performances.of(performance.attemptId());
        for (long seat = taken; seat < performance.seats() && !free.isEmpty(); seat++) {
            var rating = seat(performance, free.removeFirst(), rubric);
            audit.record(
                    null,
                    "grading.rating-assigned",
                    rating.id().toString(),
                    "Performance " + performance.code() + " was drawn for a supervisor.");
        }
    }

    /** Gives an empty seat to somebody who was found eligible. */
    Rating seatByHand(RatingCase performance, PersonId rater) {
        if (performance.isClosed()) {
            throw new RatingRefused("The result of this performance stands.");
        }
        long taken = ratings.findByCaseIdOrderByAssignedAtAscIdAsc(performance.id()).stream()
                .filter(rating -> rating.status() != RatingStatus.RETURNED)
                .count();
        if (taken >= performance.seats()) {
            throw new RatingRefused("Every seat of this performance is taken.");
        }
        var seated = seat(performance, rater, performances.of(performance.attemptId()));
        cases.save(performance);
        try {
            cases.flush();
        } catch (ConcurrencyFailureException | DataIntegrityViolationException atOnce) {
            throw new RatingRefused("Somebody else was seated at the same moment. Look at it again.");
        }
        return seated;
    }

    private Rating seat(RatingCase performance, PersonId rater, Performance rubric) {
        performance.countDraw();
        return ratings.save(new Rating(performance, rater, rubric.competences(), rubric.recorded(), clock.instant()));
    }

    /** Tries again wherever the association has a seat that is empty. */
    void fillAll(UUID associationId) {
        cases.shortOfRaters().stream()
                .filter(performance -> performance.associationId().equals(associationId))
                .forEach(this::fill);
    }

    /** Tries again wherever a seat is empty. */
    void fillAll() {
        cases.shortOfRaters().forEach(this::fill);
    }

    /** Gives performances whose raters let their time run out to others. */
    void takeBackOverdue() {
        for (var rating : ratings.leaseEndedBefore(clock.instant())) {
            rating.giveBack("The time for this rating ran out.");
            ratings.save(rating);
            audit.record(
                    null,
                    "grading.rating-returned",
                    rating.id().toString(),
                    "The time for this rating ran out; somebody else is drawn.");
        }
        fillAll();
    }

    private List<PersonId> drawn(RatingCase performance) {
        var free = eligible.of(performance).stream()
                .filter(Eligible::mayRate)
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(free, Random.from(lot));
        free.sort(Comparator.comparingLong(Eligible::open));
        return free.stream().map(Eligible::person).collect(Collectors.toCollection(ArrayList::new));
    }

    /**
     * A code for people to speak of the performance, drawn by lot so that it says nothing about who or when. An association that has
     * used up the short ones gets longer ones.
     */
    private String freshCode(UUID associationId) {
        String code;
        int tried = 0;
        do {
            // Short while there is room: an association with tens of thousands of performances needs longer ones.
            int digits = tried++ < 20 ? 2 : 5;
            code = "%d%c-%0{digits}d"
                    .replace("{digits}", String.valueOf(digits))
                    .formatted(1 + lot.nextInt(9), 'A' + lot.nextInt(26), lot.nextInt(digits == 2 ? 100 : 100_000));
        } while (cases.existsByAssociationIdAndCode(associationId, code));
        return code;
    }
}
