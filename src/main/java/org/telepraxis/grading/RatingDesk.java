package org.telepraxis.grading;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.simulation.AttemptRecord;

/**
 * Where a supervisor rates. Every method works on the signed-in supervisor's own ratings only; anybody else's does not exist here.
 * A judgement is in the database when the method returns.
 */
@Service
@PreAuthorize("hasRole('SUPERVISOR')")
public class RatingDesk implements Desk {

    /** In each round one of those who save at the same moment comes through, so as many may save at once. */
    private static final int TRIES = 12;

    private final Ratings ratings;
    private final RatingCases cases;
    private final Performances performances;
    private final Adjudication adjudication;
    private final CurrentPerson current;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RatingDesk(
            Ratings ratings,
            RatingCases cases,
            Performances performances,
            Adjudication adjudication,
            CurrentPerson current,
            AuditTrail audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.ratings = ratings;
        this.cases = cases;
        this.performances = performances;
        this.adjudication = adjudication;
        this.current = current;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** The sheet as it stands; opening a new rating makes it one in progress. */
    @Override
    public RatingSheet open(UUID ratingId) {
        return change(ratingId, rating -> {
            if (rating.take(clock.instant())) {
                audit(rating, "grading.rating-begun", "A rating of performance %s was begun.");
            }
        });
    }

    /** What the rater judges, blind. */
    @Override
    public Performance performance(UUID ratingId) {
        return inTransaction(() -> performances.of(caseOf(own(ratingId)).attemptId()));
    }

    /** The session itself, to be walked through moment by moment; as blind as {@link #performance}. */
    public AttemptRecord record(UUID ratingId) {
        return inTransaction(() -> performances.record(caseOf(own(ratingId)).attemptId()));
    }

    /**
     * Saves one judgement.
     *
     * @throws ChangedElsewhere when the rater changed the same thing in another window meanwhile
     * @throws RatingRefused when it cannot be saved, with the reason
     */
    @Override
    public RatingSheet judge(UUID ratingId, Judgement judgement) {
        if (judgement instanceof Judgement.EvidencePinned pinned
                && Quotes.find(performance(ratingId), pinned.anchor()).isEmpty()) {
            throw new RatingRefused("The transcript has no such line.");
        }
        return change(ratingId, rating -> {
            rating.judge(judgement, clock.instant());
            audit(
                    rating,
                    "grading.judged",
                    "Performance %s. " + SaidInShort.of(judgement).replace("%", "%%"));
        });
    }

    /** Hands the rating in; what it says stands unchanged from now on. */
    @Override
    public RatingSheet lock(UUID ratingId) {
        return change(ratingId, rating -> {
            rating.lock(clock.instant());
            audit(rating, "grading.rating-locked", "A rating of performance %s was locked.");
            adjudication.afterLock(rating);
        });
    }

    /** Gives the rating back because of a conflict of interest; somebody else is drawn, and this pair never again. */
    public void declareConflict(UUID ratingId, String reason) {
        change(ratingId, rating -> adjudication.returnForConflict(rating, reason));
    }

    /** The rater's own levels beside those that stand; empty until the result stands. */
    @Override
    public Optional<Comparison> comparison(UUID ratingId) {
        return inTransaction(() -> {
            var rating = own(ratingId);
            var judged = caseOf(rating);
            return rating.isLocked() && judged.hasResult()
                    ? Optional.of(Comparison.of(rating, judged.result()))
                    : Optional.empty();
        });
    }

    /**
     * Two windows may save at the same moment. The version of the rating lets only one of them through; the other looks again and
     * either fits in or learns that it was overtaken. Two raters who give the same performance back draw the same colleague; the
     * database refuses the second seat, and the second draws again.
     */
    private RatingSheet change(UUID ratingId, Consumer<Rating> act) {
        for (int tried = 1; ; tried++) {
            try {
                return inTransaction(() -> {
                    var rating = own(ratingId);
                    act.accept(rating);
                    ratings.save(rating);
                    return RatingSheet.of(rating, caseOf(rating).code());
                });
            } catch (ConcurrencyFailureException | DataIntegrityViolationException e) {
                if (tried == TRIES) {
                    throw e;
                }
            }
        }
    }

    private void audit(Rating rating, String act, String detail) {
        audit.record(
                rating.rater(),
                act,
                rating.id().toString(),
                detail.formatted(caseOf(rating).code()));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    private Rating own(UUID ratingId) {
        return ratings.findByIdAndRater(ratingId, current.id()).orElseThrow(() -> new NotYours(ratingId));
    }

    private RatingCase caseOf(Rating rating) {
        return cases.findById(rating.caseId()).orElseThrow();
    }
}
