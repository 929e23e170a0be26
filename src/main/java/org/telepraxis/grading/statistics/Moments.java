package org.telepraxis.grading.statistics;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Number, sum and sum of squares of some values: enough for their mean and how sure it is. Intervals are Student's; that of a change
 * is Welch's (Biometrika 34 (1947) 28), which does not ask for equal variances.
 */
public record Moments(int n, double sum, double squares) {

    public static final Moments NONE = new Moments(0, 0, 0);

    public Moments with(double value) {
        return new Moments(n + 1, sum + value, squares + value * value);
    }

    public Moments plus(Moments other) {
        return new Moments(n + other.n, sum + other.sum, squares + other.squares);
    }

    public double mean() {
        return sum / n;
    }

    /** The sample variance; 0 for fewer than two values. */
    public double variance() {
        return n < 2 ? 0 : Math.max(0, squares - n * mean() * mean()) / (n - 1);
    }

    /** The mean with its 95% interval. */
    public Figure figure(String undefined) {
        if (n == 0) {
            return new Figure.Undefined(undefined);
        }
        double reach = n < 2 ? 0 : t(n - 1) * Math.sqrt(variance() / n);
        return new Figure.Known(mean(), mean() - reach, mean() + reach, n);
    }

    /** How far this mean lies above an earlier one. */
    public Figure since(Moments before, String undefined) {
        if (n < 2 || before.n < 2) {
            return new Figure.Undefined(undefined);
        }
        double here = variance() / n;
        double there = before.variance() / before.n;
        double change = mean() - before.mean();
        double square = (here + there) * (here + there);
        double freedom = square / (here * here / (n - 1) + there * there / (before.n - 1));
        double reach = square == 0 ? 0 : t(freedom) * Math.sqrt(here + there);
        return new Figure.Known(change, change - reach, change + reach, n + before.n);
    }

    private static double t(double freedom) {
        return TDistribution.of(freedom).inverseCumulativeProbability(0.975);
    }
}
