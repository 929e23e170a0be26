package org.telepraxis.examination.statistics;

import java.util.Arrays;

/**
 * How often the same person would pass, or fail, both of two equally hard forms, estimated from one sitting by the beta-binomial model
 * (Huynh, Journal of Educational Measurement 13 (1976) 253).
 *
 * @param agreement the share of persons with the same result on both forms
 * @param kappa the same beyond what chance gives
 * @param passing the share of persons whom the model lets pass
 */
public record DecisionConsistency(Estimate agreement, Estimate kappa, Estimate passing) {

    private static final double ROUNDING = 1e-9;

    /** @param cut the lowest number of right answers that passes */
    public static DecisionConsistency of(ScoreTable table, int cut) {
        if (!table.rightOrWrong()) {
            return none("Some items give part credit; this figure is for items that are right or wrong.");
        }
        var totals = table.complete().totals();
        return totals.n() < 2
                ? none("At least two persons who were asked every item are needed.")
                : of(table.items().size(), totals.mean(), totals.variance(), cut, totals.n());
    }

    /** The same from a published mean and variance of totals. */
    public static DecisionConsistency of(int items, double mean, double variance, int cut, int n) {
        if (cut < 0 || cut > items) {
            return none("No total of %d items is %d.".formatted(items, cut));
        }
        return switch (Reliability.kr21(items, mean, variance, n)) {
            case Estimate.Unknown reason -> none(reason.reason());
            case Estimate.Known reliability
            when reliability.value() <= 0 -> none("Totals spread no more than guessing alone would spread them.");
            case Estimate.Known reliability
            when reliability.value() > 1 - ROUNDING -> none("Everybody has all items right or all wrong.");
            case Estimate.Known reliability -> modelled(items, mean, reliability.value(), cut, n);
        };
    }

    private static DecisionConsistency modelled(int items, double mean, double reliability, int cut, int n) {
        double alpha = (1 / reliability - 1) * mean;
        double beta = items / reliability - items - alpha;
        double passing =
                Arrays.stream(betaBinomial(items, alpha, beta), cut, items + 1).sum();
        double both = 0;
        var sums = betaBinomial(2 * items, alpha, beta);
        for (int sum = 2 * cut; sum <= 2 * items; sum++) {
            both += sums[sum] * halves(items, sum, cut);
        }
        double agreement = 1 - 2 * (passing - both);
        double chance = passing * passing + (1 - passing) * (1 - passing);
        return new DecisionConsistency(
                Estimate.of(Math.clamp(agreement, 0, 1), n),
                1 - chance < ROUNDING
                        ? Estimate.unknown("With this cut everybody passes, or nobody; chance agrees as well.")
                        : Estimate.of((agreement - chance) / (1 - chance), n),
                Estimate.of(Math.clamp(passing, 0, 1), n));
    }

    /** The chances of 0, 1, 2 … right answers, by recurrence. */
    private static double[] betaBinomial(int items, double alpha, double beta) {
        var chances = new double[items + 1];
        double log = 0;
        for (int i = 0; i < items; i++) {
            log += Math.log((beta + i) / (alpha + beta + i));
        }
        for (int x = 0; x <= items; x++) {
            chances[x] = Math.exp(log);
            log += Math.log((items - x) * (alpha + x) / ((x + 1) * (beta + items - x - 1)));
        }
        return chances;
    }

    /** The chance that both halves of a double test reach the cut, given the sum: hypergeometric. */
    private static double halves(int items, int sum, int cut) {
        double reached = 0;
        for (int x = Math.max(cut, sum - items); x <= Math.min(items, sum - cut); x++) {
            reached += Math.exp(logChoose(items, x) + logChoose(items, sum - x) - logChoose(2 * items, sum));
        }
        return reached;
    }

    private static double logChoose(int n, int k) {
        double log = 0;
        for (int i = 1; i <= Math.min(k, n - k); i++) {
            log += Math.log((n - i + 1.0) / i);
        }
        return log;
    }

    private static DecisionConsistency none(String reason) {
        return new DecisionConsistency(Estimate.unknown(reason), Estimate.unknown(reason), Estimate.unknown(reason));
    }
}
