package org.telepraxis.grading;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.AssociationId;
import org.telepraxis.association.Associations;
import org.telepraxis.grading.ReferenceReplays.Played;
import org.telepraxis.grading.ReferenceReplays.Reference;
import org.telepraxis.identity.AuditTrail;

/** What calibration comes to: replays beside their keys, tests and the licences that follow. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CalibrationBook {

    private final ReferenceReplays replays;
    private final CalibrationRatings ratings;
    private final LicenceTests tests;
    private final Licences licences;
    private final LicenceRules rules;
    private final ApplicationEventPublisher events;
    private final Associations associations;
    private final AuditTrail audit;
    private final Clock clock;

    CalibrationBook(
            ReferenceReplays replays,
            CalibrationRatings ratings,
            LicenceTests tests,
            Licences licences,
            LicenceRules rules,
            ApplicationEventPublisher events,
            Associations associations,
            AuditTrail audit,
            Clock clock) {
        this.replays = replays;
        this.ratings = ratings;
        this.tests = tests;
        this.licences = licences;
        this.rules = rules;
        this.events = events;
        this.associations = associations;
        this.audit = audit;
        this.clock = clock;
    }

    Reference reference(CalibrationRating rating) {
        return replays.find(rating.courseHash(), rating.replayId());
    }

    Played played(CalibrationRating rating) {
        return replays.played(reference(rating), tokens(rating));
    }

    /** Of a test, whether all of it is locked; training is open to comparison at once. */
    boolean mayBeCompared(CalibrationRating rating) {
        return rating.isLocked()
                && (rating.testId() == null
                        || tests.findByIdAndRater(rating.testId(), rating.rater())
                                .filter(LicenceTest::isFinished)
                                .isPresent());
    }

    /** Records the lock; the last one of a test finishes it, and a test that is passed makes or renews the licence. */
    void afterLock(CalibrationRating rating) {
        var testId = rating.testId();
        if (testId == null) {
            ratings.save(rating);
            return;
        }
        var test = tests.held(testId).orElseThrow();
        ratings.save(rating);
        var all = ratings.findByTestIdOrderByPosition(testId);
        if (!all.stream().allMatch(CalibrationRating::isLocked)) {
            return;
        }
        test.finish(score(all).findings(rules), clock.instant());
        tests.save(test);
        audit.record(
                test.rater(),
                test.isPassed() ? "grading.licence-test-passed" : "grading.licence-test-failed",
                test.id().toString(),
                "A rater finished licence test %d for %s."
                        .formatted(test.ordinal(), test.family().label().toLowerCase(Locale.ROOT)));
        if (test.isPassed()) {
            grant(test);
        }
    }

    LicenceScore score(List<CalibrationRating> all) {
        return LicenceScore.of(all.stream()
                .map(rating -> new LicenceScore.Judged(
                        rating,
                        rating.draft(played(rating).withheld()),
                        reference(rating).replay().key()))
                .toList());
    }

    private void grant(LicenceTest test) {
        var now = clock.instant();
        var licence = licences.findByAssociationIdAndRaterAndFamily(test.associationId(), test.rater(), test.family())
                .map(held -> {
                    held.renew(rules, now);
                    return held;
                })
                .orElseGet(() -> new Licence(test.associationId(), test.rater(), test.family(), rules, now));
        licences.save(licence);
        audit.record(
                test.rater(),
                "grading.licence-granted",
                licence.id().toString(),
                "A licence test was passed; the licence runs for %d months.".formatted(rules.months()));
        events.publishEvent(new RatersChanged(test.associationId()));
    }

    private Map<String, String> tokens(CalibrationRating rating) {
        return associations
                .countryPack(new AssociationId(rating.associationId()))
                .tokens();
    }
}
