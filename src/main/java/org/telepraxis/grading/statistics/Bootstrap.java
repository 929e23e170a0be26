package org.telepraxis.grading.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

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
        double value = statistic.applyAsDouble(table);
        if (!Double.isFinite(value)) {
            return new Figure.Undefined(undefined);
        }
        var drawn = draws(table, statistic);
        if (drawn.length < DRAWS * 9 / 10) {
            return new Figure.Known(value, value, value, n);
        }
        return new Figure.Known(value, quantile(drawn, 0.025), quantile(drawn, 0.975), n);
    }

    /** The sorted values of the statistic in each draw where it has one. */
    private static double[] draws(RatingTable table, ToDoubleFunction<RatingTable> statistic) {
        var random = new SplittableRandom(SEED);
        var values = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            values[i] = statistic.applyAsDouble(table.recounted(draw(table, random)));
        }
        return Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
    }

    /** How often each pattern comes in one draw: a multinomial number, pattern by pattern. */
    private static int[] draw(RatingTable table, SplittableRandom random) {
        var rows = table.rows();
        var counts = new int[rows.size()];
        int left = table.size();
        int weight = left;
        for (int i = 0; i < counts.length && left > 0; i++) {
            int count = rows.get(i).count();
            counts[i] = count == weight ? left : binomial(left, (double) count / weight, random);
            left -= counts[i];
            weight -= count;
        }
        return counts;
    }

    /** Exact for small numbers; by the normal approximation where more than a thousand make it indistinguishable. */
    private static int binomial(int trials, double chance, SplittableRandom random) {
        double variance = trials * chance * (1 - chance);
        if (variance > 250) {
            double drawn = Math.rint(trials * chance + Math.sqrt(variance) * random.nextGaussian());
            return (int) Math.max(0, Math.min(trials, drawn));
        }
        int hits = 0;
        for (int i = 0; i < trials; i++) {
            if (random.nextDouble() < chance) {
                hits++;
            }
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
