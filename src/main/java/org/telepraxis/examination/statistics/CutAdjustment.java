package org.telepraxis.examination.statistics;

import java.util.Locale;

/**
 * Whether an association may use another cut than its panel's: upward by one standard error at most, for safety; never downward; with
 * minutes that say why.
 */
public sealed interface CutAdjustment {

    /** The cut to be used. */
    record Allowed(double cut) implements CutAdjustment {}

    record Refused(String reason) implements CutAdjustment {}

    /** @param minutes why another cut than the panel's is wanted; may be empty where it is the same */
    static CutAdjustment of(AngoffRound round, double wanted, String minutes) {
        return switch (round.cut()) {
            case Estimate.Unknown none -> new Refused(none.reason());
            case Estimate.Known cut ->
                of(
                        cut.value(),
                        round.standardError().known().map(Estimate.Known::value).orElse(0.0),
                        wanted,
                        minutes);
        };
    }

    static CutAdjustment of(double cut, double standardError, double wanted, String minutes) {
        if (!Double.isFinite(wanted)) {
            return new Refused("The cut is a number.");
        }
        if (wanted < cut) {
            return new Refused("The panel's cut is never moved downward.");
        }
        if (wanted > cut + standardError) {
            return new Refused(String.format(
                    Locale.ROOT,
                    "The panel's cut may be moved upward by one standard error at most, to %.2f.",
                    cut + standardError));
        }
        return wanted > cut && minutes.isBlank()
                ? new Refused("Moving the cut needs minutes that say why.")
                : new Allowed(wanted);
    }
}
