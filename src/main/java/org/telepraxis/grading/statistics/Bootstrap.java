package org.telepraxis.grading.statistics;

import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * Percentile intervals by drawing performances again, with replacement. Source: Efron and Tibshirani, An Introduction to the
 * Bootstrap, 1993, section 13.3. The draw is seeded, so the same ratings always show the same interval.
 */
final class Bootstrap {

    private static final int DRAWS = 1000;
    private static final long SEED = 20170412L;

    private Bootstrap() {}

    /** The value of a statistic with its 95% interval; {@code NaN} from the statistic means that it has no value. */
    static Figure figure(RatingTable table, int n, ToDoubleFunction<RatingTable> statistic, String undefined) {
        return figure(table, n, statistic, undefined, 0);
    }

    /** @param reach half the width of the interval where too few draws have a value */
    static Figure figure(
            RatingTable table, int n, ToDoubleFunction<RatingTable> statistic, String undefined, double reach) {
        double value = statistic.applyAsDouble(table);
        return figure(
                value, table.counts(), drawn -> statistic.applyAsDouble(table.recounted(drawn)), n, undefined, reach);
    }

    static Figure figure(Scores scores, ToDoubleFunction<Scores> statistic, String undefined) {
        double value = statistic.applyAsDouble(scores);
        return figure(
                value,
                scores.counts(),
                drawn -> statistic.applyAsDouble(scores.recounted(drawn)),
                scores.rows(),
                undefined,
                0);
    }

    private static Figure figure(
            double value, int[] counts, ToDoubleFunction<int[]> statistic, int n, String undefined, double reach) {
        if (!Double.isFinite(value)) {
            return new Figure.Undefined(undefined);
        }
        var random = new SplittableRandom(SEED);
        var drawn = DoubleStream.generate(() -> statistic.applyAsDouble(draw(counts, random)))
                .limit(DRAWS)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        return drawn.length < DRAWS * 9 / 10
                ? new Figure.Known(value, value - reach, reach == 0 ? value : Math.min(1, value + reach), n)
                : new Figure.Known(value, quantile(drawn, 0.025), quantile(drawn, 0.975), n);
    }

    /** How often each pattern comes in one draw: a multinomial number, pattern by pattern. */
    private static int[] draw(int[] patterns, SplittableRandom random) {
        var counts = new int[patterns.length];
        int weight = 0;
        for (int count : patterns) {
            weight += count;
        }
        int left = weight;
        for (int i = 0; i < counts.length && left > 0; i++) {
            int count = patterns[i];
            counts[i] = count == weight ? left : binomial(left, (double) count / weight, random);
            left -= counts[i];
            weight -= count;
        }
        return counts;
    }

    /** Exact by inversion for small numbers; by the normal approximation where larger ones make it indistinguishable. */
    private static int binomial(int trials, double chance, SplittableRandom random) {
        if (chance > 0.5) {
            return trials - binomial(trials, 1 - chance, random);
        }
        double variance = trials * chance * (1 - chance);
        if (variance > 60) {
            double drawn = Math.rint(trials * chance + Math.sqrt(variance) * random.nextGaussian());
            return (int) Math.max(0, Math.min(trials, drawn));
        }
        double odds = chance / (1 - chance);
        double left = random.nextDouble();
        double probability = Math.pow(1 - chance, trials);
        int hits = 0;
        while (left > probability && hits < trials) {
            left -= probability;
            probability *= odds * (trials - hits) / (hits + 1.0);
            hits++;
        }
        return hits;
    }

    static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
