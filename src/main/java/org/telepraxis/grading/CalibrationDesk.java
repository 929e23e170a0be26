package org.telepraxis.grading;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.CurrentPerson;

/** Where a supervisor rates reference replays, in the same way as performances; each sees only their own. */
@Service
@PreAuthorize("hasRole('SUPERVISOR')")
public class CalibrationDesk implements Desk {

    private static final int TRIES = 5;

    private final CalibrationRatings ratings;
    private final CalibrationBook book;
    private final CurrentPerson current;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CalibrationDesk(
            CalibrationRatings ratings,
            CalibrationBook book,
            CurrentPerson current,
            AuditTrail audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.ratings = ratings;
        this.book = book;
        this.current = current;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public RatingSheet open(UUID id) {
        return inTransaction(() -> {
            var rating = own(id);
            return rating.sheet(book.played(rating).withheld());
        });
    }

    /** The replay, without what the session found out about the critical actions. */
    @Override
    public Performance performance(UUID id) {
        return inTransaction(() -> book.played(own(id)).withheld());
    }

    @Override
    public RatingSheet judge(UUID id, Judgement judgement) {
        if (judgement instanceof Judgement.EvidencePinned pinned
                && performance(id).quote(pinned.anchor()).isEmpty()) {
            throw new RatingRefused("The transcript has no such line.");
        }
        return change(id, (rating, performance) -> {
            rating.judge(judgement, performance, clock.instant());
            ratings.save(rating);
            audit(rating, "grading.replay-judged", SaidInShort.of(judgement));
        });
    }

    @Override
    public RatingSheet lock(UUID id) {
        return change(id, (rating, performance) -> {
            rating.lock(performance, clock.instant());
            audit(rating, "grading.replay-locked", "A judgement of a reference replay was locked.");
            book.afterLock(rating);
        });
    }

    /** Nothing stands here but the key, and that has a page of its own. */
    @Override
    public Optional<Comparison> comparison(UUID id) {
        return Optional.empty();
    }

    private void audit(CalibrationRating rating, String act, String detail) {
        audit.record(rating.rater(), act, rating.id().toString(), detail);
    }

    private RatingSheet change(UUID id, BiConsumer<CalibrationRating, Performance> act) {
        for (int tried = 1; ; tried++) {
            try {
                return inTransaction(() -> {
                    var rating = own(id);
                    var performance = book.played(rating).withheld();
                    act.accept(rating, performance);
                    return rating.sheet(performance);
                });
            } catch (ConcurrencyFailureException e) {
                if (tried == TRIES) {
                    throw e;
                }
            }
        }
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    private CalibrationRating own(UUID id) {
        return ratings.findByIdAndRater(id, current.id()).orElseThrow(() -> new NotYours(id));
    }
}
