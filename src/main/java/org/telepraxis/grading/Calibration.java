package org.telepraxis.grading;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.telepraxis.association.Associations;
import org.telepraxis.course.ChecksPassed;
import org.telepraxis.grading.CalibrationFeedback.ActionRow;
import org.telepraxis.grading.CalibrationOverview.Declaration;
import org.telepraxis.grading.CalibrationOverview.Met;
import org.telepraxis.grading.CalibrationOverview.Test;
import org.telepraxis.grading.ReferenceReplays.Reference;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.identity.PersonId;

/** The way of the signed-in supervisor to a licence: declaration, training on reference replays, licence test. */
@Service
@PreAuthorize("hasRole('SUPERVISOR')")
public class Calibration {

    /** The course for raters. */
    public static final String COURSE = "c10";

    private static final int TRIES = 3;

    private final CalibrationRatings ratings;
    private final LicenceTests tests;
    private final Licences licences;
    private final RaterProfiles profiles;
    private final ReferenceReplays replays;
    private final CalibrationBook book;
    private final LicenceReading reading;
    private final LicenceRules rules;
    private final ObjectProvider<ChecksPassed> checks;
    private final Associations associations;
    private final CurrentPerson current;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Calibration(
            CalibrationRatings ratings,
            LicenceTests tests,
            Licences licences,
            RaterProfiles profiles,
            ReferenceReplays replays,
            CalibrationBook book,
            LicenceReading reading,
            LicenceRules rules,
            ObjectProvider<ChecksPassed> checks,
            Associations associations,
            CurrentPerson current,
            AuditTrail audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.ratings = ratings;
        this.tests = tests;
        this.licences = licences;
        this.profiles = profiles;
        this.replays = replays;
        this.book = book;
        this.reading = reading;
        this.rules = rules;
        this.checks = checks;
        this.associations = associations;
        this.current = current;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Where the rater stands in every family. */
    public CalibrationOverview overview() {
        return inTransaction(() -> {
            var me = current.id();
            return new CalibrationOverview(
                    coursePassed(me),
                    profiles.findByAssociationIdAndRater(association(me), me)
                            .map(profile -> new Declaration(
                                    profile.languages(), profile.interests(), day(profile.declaredAt())))
                            .orElse(null),
                    Arrays.stream(LicenceFamily.values())
                            .map(family -> family(me, family))
                            .toList());
        });
    }

    /** Declares interests and languages, and promises to keep what replays and performances show confidential. */
    public void declare(Set<String> languages, String interests, boolean confidential) {
        if (!confidential) {
            throw new RatingRefused("Raters keep what they see to themselves. Tick the box to promise it.");
        }
        again(() -> {
            var me = current.id();
            var association = association(me);
            var spoken = languages.stream().sorted().toList();
            var profile = profiles.findByAssociationIdAndRater(association, me)
                    .map(known -> {
                        known.declare(spoken, interests, clock.instant());
                        return known;
                    })
                    .orElseGet(() -> new RaterProfile(association, me, spoken, interests, clock.instant()));
            profiles.save(profile);
            audit.record(me, "grading.rater-declared", me.toString(), "A rater declared interests and languages.");
            return profile;
        });
    }

    /** The open training replay of the family, or a new one. */
    public UUID train(LicenceFamily family) {
        return again(() -> {
            var me = current.id();
            requireReady(me);
            var met = met(me, family);
            var open = met.stream()
                    .filter(rating -> rating.testId() == null && !rating.isLocked())
                    .findFirst();
            if (open.isPresent()) {
                return open.get().id();
            }
            var draw = new ReplayDraw(me, replays.of(family), met, clock.instant());
            var next = draw.next()
                    .orElseThrow(() -> new RatingRefused("The courses here have no replays of this family."));
            int position = 1
                    + (int) met.stream()
                            .filter(rating -> rating.testId() == null)
                            .count();
            var begun = begin(me, family, null, position, next, draw.round(next));
            audit.record(me, "grading.training-begun", begun.id().toString(), "A rater began a training replay.");
            return begun.id();
        });
    }

    /** The open licence test of the family, or a new one. */
    public UUID test(LicenceFamily family) {
        return again(() -> {
            var me = current.id();
            requireReady(me);
            var before = testsOf(me, family);
            var open = before.stream().filter(test -> !test.isFinished()).findFirst();
            if (open.isPresent()) {
                return open.get().id();
            }
            var met = met(me, family);
            var draw = new ReplayDraw(me, replays.of(family), met, clock.instant());
            var drawn = draw.test(rules.replays(), before.size() + 1);
            var obstacle = obstacle(before, met, drawn.size());
            if (!obstacle.isEmpty()) {
                throw new RatingRefused(obstacle);
            }
            var test = tests.saveAndFlush(
                    new LicenceTest(association(me), me, family, before.size() + 1, clock.instant()));
            for (int i = 0; i < drawn.size(); i++) {
                begin(me, family, test.id(), i + 1, drawn.get(i), draw.round(drawn.get(i)));
            }
            audit.record(
                    me,
                    "grading.licence-test-begun",
                    test.id().toString(),
                    "A rater began licence test %d with %d replays.".formatted(test.ordinal(), drawn.size()));
            return test.id();
        });
    }

    /** A test of the signed-in rater; what came of it is known once every replay is locked. */
    public Test test(UUID testId) {
        return inTransaction(() -> {
            var test = tests.findByIdAndRater(testId, current.id()).orElseThrow(() -> new NotYours(testId));
            return summary(test);
        });
    }

    /** The test that a replay of the signed-in rater belongs to; empty in training. */
    public Optional<UUID> testOf(UUID calibrationId) {
        return inTransaction(() -> Optional.ofNullable(ratings.findByIdAndRater(calibrationId, current.id())
                .orElseThrow(() -> new NotYours(calibrationId))
                .testId()));
    }

    /** The rater's own judgement beside the key; empty before it may be seen. */
    public Optional<CalibrationFeedback> feedback(UUID calibrationId) {
        return inTransaction(() -> {
            var rating = ratings.findByIdAndRater(calibrationId, current.id())
                    .orElseThrow(() -> new NotYours(calibrationId));
            return book.mayBeCompared(rating) ? Optional.of(feedback(rating)) : Optional.<CalibrationFeedback>empty();
        });
    }

    private CalibrationRating begin(
            PersonId me, LicenceFamily family, @Nullable UUID testId, int position, Reference reference, int round) {
        return ratings.save(new CalibrationRating(
                association(me),
                me,
                family,
                testId,
                position,
                reference.replay().id(),
                reference.courseHash(),
                round,
                clock.instant()));
    }

    private CalibrationOverview.Family family(PersonId me, LicenceFamily family) {
        var met = met(me, family);
        var before = testsOf(me, family);
        var draw = new ReplayDraw(me, replays.of(family), met, clock.instant());
        int size = draw.test(rules.replays(), before.size() + 1).size();
        boolean open = before.stream().anyMatch(test -> !test.isFinished());
        return new CalibrationOverview.Family(
                licences.findByAssociationIdAndRaterAndFamily(association(me), me, family)
                        .map(reading::summary)
                        .orElseGet(() -> LicenceSummary.none(family)),
                draw.trainingSize(),
                met.stream()
                        .filter(rating -> rating.testId() == null)
                        .map(this::summary)
                        .toList(),
                before.stream().map(this::summary).toList(),
                size,
                open ? "" : obstacle(before, met, size));
    }

    private String obstacle(List<LicenceTest> before, List<CalibrationRating> met, int unseen) {
        if (!before.isEmpty()
                && before.getLast().isFinished()
                && !before.getLast().isPassed()) {
            var since = Objects.requireNonNull(before.getLast().finishedAt());
            long trained = met.stream()
                    .filter(rating -> rating.testId() == null && lockedAfter(rating, since))
                    .count();
            if (trained < rules.retraining()) {
                return "After a test that was not passed, rate %d training %s first; %d done."
                        .formatted(rules.retraining(), rules.retraining() == 1 ? "replay" : "replays", trained);
            }
        }
        return unseen < (rules.replays() + 1) / 2
                ? "Too few replays are left that you have not seen. They count as unseen again after a year, and new ones come with new course versions."
                : "";
    }

    private static boolean lockedAfter(CalibrationRating rating, Instant since) {
        var locked = rating.lockedAt();
        return locked != null && !locked.isBefore(since);
    }

    private Met summary(CalibrationRating rating) {
        var played = book.played(rating);
        boolean compared = book.mayBeCompared(rating);
        var score = compared ? book.score(List.of(rating)) : null;
        var left = rating.isLocked()
                ? 0
                : (int) rating.left(played.withheld()).stream()
                        .map(LeftToDo::subject)
                        .distinct()
                        .count();
        return new Met(
                rating.id(),
                rating.code(),
                played.performance().scenarioId() + " " + played.performance().title(),
                rating.isLocked(),
                left,
                score == null ? 0 : score.exact(),
                score == null ? 0 : score.levels());
    }

    private Test summary(LicenceTest test) {
        var finished = test.finishedAt();
        return new Test(
                test.id(),
                test.family(),
                test.ordinal(),
                day(test.begunAt()),
                finished == null ? null : day(finished),
                test.isPassed(),
                ratings.findByTestIdOrderByPosition(test.id()).stream()
                        .map(this::summary)
                        .toList(),
                test.findings());
    }

    private CalibrationFeedback feedback(CalibrationRating rating) {
        var played = book.played(rating);
        var replay = book.reference(rating).replay();
        var performance = played.performance();
        var sheet = rating.sheet(played.withheld());
        return new CalibrationFeedback(
                rating.code(),
                rating.family(),
                rating.testId() != null,
                performance.scenarioId() + " " + performance.title(),
                replay.title(),
                replay.about(),
                replay.key().outcome(),
                replay.key().outcomeReason(),
                sheet.overall(),
                replay.key().levels().stream()
                        .flatMap(keyed -> sheet.criterion(keyed.competence()).stream()
                                .map(own -> new CalibrationFeedback.Row(
                                        keyed.competence(),
                                        title(performance, keyed.competence()),
                                        own.mark() == null ? Mark.NO_OPPORTUNITY : own.mark(),
                                        keyed.level(),
                                        own.note(),
                                        keyed.reason(),
                                        played.lines(keyed.evidence()))))
                        .toList(),
                performance.actions().stream()
                        .flatMap(action -> sheet.action(action.id()).stream()
                                .map(own -> new ActionRow(
                                        action.id(),
                                        action.what(),
                                        own.judged() == null ? ActionResult.OPEN : own.judged(),
                                        action.result(),
                                        action.reason())))
                        .toList());
    }

    private static String title(Performance performance, String competence) {
        return performance.criteria().stream()
                .filter(criterion -> criterion.competence().equals(competence))
                .findFirst()
                .map(Performance.Criterion::title)
                .orElse(competence);
    }

    private void requireReady(PersonId me) {
        if (!coursePassed(me)) {
            throw new RatingRefused("Pass the check of the course for raters first.");
        }
        if (profiles.findByAssociationIdAndRater(association(me), me).isEmpty()) {
            throw new RatingRefused("Declare your interests first.");
        }
    }

    private boolean coursePassed(PersonId me) {
        var records = checks.getIfAvailable();
        return records != null && records.checkPassed(me, COURSE);
    }

    private List<CalibrationRating> met(PersonId me, LicenceFamily family) {
        return ratings.findByAssociationIdAndRaterAndFamilyOrderByBegunAtAscIdAsc(association(me), me, family);
    }

    private List<LicenceTest> testsOf(PersonId me, LicenceFamily family) {
        return tests.findByAssociationIdAndRaterAndFamilyOrderByOrdinal(association(me), me, family);
    }

    private UUID association(PersonId me) {
        return associations.of(me).id().value();
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** Two windows may begin the same thing; the database lets one of them through, and the other finds it begun. */
    private <T> T again(Supplier<T> work) {
        for (int tried = 1; ; tried++) {
            try {
                return inTransaction(work);
            } catch (DataIntegrityViolationException | ConcurrencyFailureException e) {
                if (tried == TRIES) {
                    throw e;
                }
            }
        }
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
