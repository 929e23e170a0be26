package org.telepraxis.examination.statistics;

import org.apache.commons.statistics.distribution.FDistribution;
import org.telepraxis.examination.statistics.Estimate.Interval;

/**
 * How far the test as a whole would order the same persons in the same way again: Cronbach's alpha (Psychometrika 16 (1951) 297) with
 * Feldt's interval (Psychometrika 30 (1965) 357), Kuder and Richardson's formulas 20 and 21 (Psychometrika 2 (1937) 151), and the
 * standard error of a total. Where items were not asked of everybody, covariances are those of the persons who were asked both.
 */
public final class Reliability {

    private static final String ALL_RIGHT_OR_WRONG =
            "Some items give part credit; this figure is for items that are right or wrong.";

    private Reliability() {}

    public static Estimate alpha(ScoreTable table) {
        int items = table.items().size();
        if (items < 2) {
            return Estimate.unknown("At least two items are needed.");
        }
        if (table.persons() < 2) {
            return Estimate.unknown("At least two persons are needed.");
        }
        var covariances = Covariances.of(table);
        if (!covariances.known()) {
            return Estimate.unknown("Some pairs of items were not asked of at least two persons together.");
        }
        if (covariances.all() <= 0) {
            return Estimate.unknown("Everybody has the same total; there is nothing to tell apart.");
        }
        double alpha = items / (items - 1.0) * (1 - covariances.diagonal() / covariances.all());
        if (alpha > 1) {
            return Estimate.unknown(
                    "Too few persons were asked the same items; their covariances contradict each other.");
        }
        return new Estimate.Known(alpha, feldt(alpha, table.persons(), items), table.persons());
    }

    private static Interval feldt(double alpha, int persons, int items) {
        var f = FDistribution.of(persons - 1.0, (persons - 1.0) * (items - 1.0));
        return new Interval(
                1 - (1 - alpha) * f.inverseCumulativeProbability(0.975),
                1 - (1 - alpha) * f.inverseCumulativeProbability(0.025));
    }

    /** Alpha of items that are right or wrong. */
    public static Estimate kr20(ScoreTable table) {
        return table.rightOrWrong() ? alpha(table) : Estimate.unknown(ALL_RIGHT_OR_WRONG);
    }

    /** What formula 20 would give if all items were equally hard; of those who were asked every item. */
    public static Estimate kr21(ScoreTable table) {
        if (!table.rightOrWrong()) {
            return Estimate.unknown(ALL_RIGHT_OR_WRONG);
        }
        var totals = table.complete().totals();
        return totals.n() < 2
                ? Estimate.unknown("At least two persons who were asked every item are needed.")
                : kr21(table.items().size(), totals.mean(), totals.variance(), totals.n());
    }

    /** The same from a published mean and variance of totals. */
    public static Estimate kr21(int items, double mean, double variance, int n) {
        if (items < 2) {
            return Estimate.unknown("At least two items are needed.");
        }
        return variance <= 0
                ? Estimate.unknown("Everybody has the same total; there is nothing to tell apart.")
                : Estimate.of(items / (items - 1.0) * (1 - mean * (items - mean) / (items * variance)), n);
    }

    /** The standard error of measurement of a total, in points: its standard deviation times the root of 1 - alpha. */
    public static Estimate standardError(ScoreTable table) {
        return switch (alpha(table)) {
            case Estimate.Known alpha ->
                Estimate.of(Math.sqrt(Covariances.of(table).all() * (1 - alpha.value())), alpha.n());
            case Estimate.Unknown none -> none;
        };
    }
}
