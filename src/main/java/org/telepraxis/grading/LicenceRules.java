package org.telepraxis.grading;

import java.time.Instant;
import java.time.ZoneOffset;

/**
 * What a licence asks for and how long it lasts. The numbers are starting values; each association should set, date and publish
 * its own.
 *
 * @param replays how many unseen replays a licence test has; all unseen ones where fewer are left
 * @param retraining training replays to rate after a test that was not passed, before the next one
 * @param kappa least quadratic weighted kappa with the key
 * @param exact least share of levels equal to the key, 0 to 1
 * @param adjacent least share of levels at most one from the key, 0 to 1
 * @param falseAlarms most critical actions called failed that the key does not call failed
 * @param severity most distance of the mean level from the key's, in levels
 * @param months how long a licence lasts
 * @param idleMonths after how long without a rating it lapses
 */
record LicenceRules(
        int replays,
        int retraining,
        double kappa,
        double exact,
        double adjacent,
        int falseAlarms,
        double severity,
        int months,
        int idleMonths) {

    static LicenceRules standard() {
        return new LicenceRules(10, 3, 0.70, 0.60, 0.95, 1, 0.3, 12, 6);
    }

    LicenceRules withReplays(int number, int again) {
        return new LicenceRules(number, again, kappa, exact, adjacent, falseAlarms, severity, months, idleMonths);
    }

    Instant expiryOf(Instant granted) {
        return granted.atZone(ZoneOffset.UTC).plusMonths(months).toInstant();
    }

    /** When a licence lapses for want of ratings. */
    Instant lapseAfter(Instant lastSign) {
        return lastSign.atZone(ZoneOffset.UTC).plusMonths(idleMonths).toInstant();
    }
}
