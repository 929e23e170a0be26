package org.telepraxis.examination.statistics;

import java.util.Arrays;
import java.util.Collection;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.telepraxis.examination.statistics.Estimate.Interval;

/** Some numbers and what is said of them everywhere: mean, spread, Student's interval, correlation with others. */
final class Sample {

    /** The normal deviate of a two-sided 95% interval. */
    static final double Z = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.975);

    /** Spread below this share of the size of the numbers is rounding, not spread. */
    private static final double ROUNDING = 1e-12;

    private final double[] values;
    private final double mean;
    private final double squares;

    Sample(double... values) {
        this.values = values;
        mean = values.length == 0 ? 0 : Arrays.stream(values).sum() / values.length;
        double sum = 0;
        double size = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
            size += value * value;
        }
        squares = sum <= ROUNDING * size ? 0 : sum;
    }

    static Sample of(Collection<Double> values) {
        return new Sample(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    int n() {
        return values.length;
    }

    double mean() {
        return mean;
    }

    /** The variance of these very numbers, divided by n. */
    double variance() {
        return squares / values.length;
    }

    /** The variance of what they were drawn from, divided by n - 1. */
    double sampleVariance() {
        return squares / (values.length - 1);
    }

    double deviation() {
        return Math.sqrt(sampleVariance());
    }

    double standardError() {
        return deviation() / Math.sqrt(values.length);
    }

    boolean spread() {
        return squares > 0;
    }

    /** Student's interval of the mean; two numbers at least. */
    Interval interval() {
        double t = TDistribution.of(values.length - 1.0).inverseCumulativeProbability(0.975);
        return Interval.around(mean, t * standardError());
    }

    /** Pearson's correlation with Fisher's interval; both samples name the same persons in the same order. */
    Estimate correlation(Sample other, String noSpread, String noSpreadInOther) {
        int n = values.length;
        if (n < 4) {
            return Estimate.unknown("A correlation needs at least four pairs of values; there are %d.".formatted(n));
        }
        if (!spread()) {
            return Estimate.unknown(noSpread);
        }
        if (!other.spread()) {
            return Estimate.unknown(noSpreadInOther);
        }
        double products = 0;
        for (int i = 0; i < n; i++) {
            products += (values[i] - mean) * (other.values[i] - other.mean);
        }
        double r = Math.clamp(products / Math.sqrt(squares * other.squares), -1, 1);
        double reach = Z / Math.sqrt(n - 3.0);
        var interval = Math.abs(r) > 1 - ROUNDING
                ? new Interval(r, r)
                : new Interval(Math.tanh(atanh(r) - reach), Math.tanh(atanh(r) + reach));
        return new Estimate.Known(r, interval, n);
    }

    private static double atanh(double r) {
        return Math.log((1 + r) / (1 - r)) / 2;
    }
}
