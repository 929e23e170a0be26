package org.telepraxis.grading.statistics;

import org.apache.commons.statistics.distribution.FDistribution;

/**
 * Intraclass correlations of totals, absolute agreement or consistency. Source: Shrout and Fleiss, Psychological Bulletin 86
 * (1979) 420, with their confidence intervals.
 */
public enum IntraclassCorrelation {
    /** Each performance has its own raters; one rating counts. */
    ICC_1_1,
    /** Raters are a sample; one rating counts; severity is error. */
    ICC_2_1,
    /** Raters are a sample; the mean of all counts; severity is error. */
    ICC_2_K,
    /** These raters and no others; one rating counts; severity is not error. */
    ICC_3_1,
    /** These raters and no others; the mean of all counts. */
    ICC_3_K;

    public Figure of(Scores scores) {
        if (!scores.obstacle().isEmpty()) {
            return new Figure.Undefined(scores.obstacle());
        }
        var interval = switch (this) {
            case ICC_1_1 -> oneWay(scores);
            case ICC_2_1 -> agreement(scores);
            case ICC_2_K -> stepUp(agreement(scores), scores.columns());
            case ICC_3_1 -> consistency(scores);
            case ICC_3_K -> stepUp(consistency(scores), scores.columns());
        };
        if (!Double.isFinite(interval.value)) {
            return new Figure.Undefined("The totals leave nothing to compare.");
        }
        double low = Double.isFinite(interval.low) ? interval.low : interval.value;
        double high = Double.isFinite(interval.high) ? interval.high : interval.value;
        return new Figure.Known(interval.value, low, high, scores.rows());
    }

    private record Interval(double value, double low, double high) {}

    private static Interval oneWay(Scores scores) {
        int n = scores.rows();
        int k = scores.columns();
        double f = scores.betweenRows() / scores.withinRows();
        if (scores.withinRows() == 0) {
            return new Interval(1, 1, 1);
        }
        double low = f / quantile(n - 1.0, n * (k - 1.0));
        double high = f * quantile(n * (k - 1.0), n - 1.0);
        return new Interval((f - 1) / (f + k - 1), (low - 1) / (low + k - 1), (high - 1) / (high + k - 1));
    }

    private static Interval consistency(Scores scores) {
        int n = scores.rows();
        int k = scores.columns();
        if (scores.residual() == 0) {
            return new Interval(1, 1, 1);
        }
        double f = scores.betweenRows() / scores.residual();
        double low = f / quantile(n - 1.0, (n - 1.0) * (k - 1.0));
        double high = f * quantile((n - 1.0) * (k - 1.0), n - 1.0);
        return new Interval((f - 1) / (f + k - 1), (low - 1) / (low + k - 1), (high - 1) / (high + k - 1));
    }

    private static Interval agreement(Scores scores) {
        double n = scores.rows();
        double k = scores.columns();
        double bms = scores.betweenRows();
        double jms = scores.betweenColumns();
        double ems = scores.residual();
        double icc = (bms - ems) / (bms + (k - 1) * ems + k * (jms - ems) / n);
        if (ems == 0) {
            return new Interval(icc, icc, icc);
        }
        double fj = jms / ems;
        double top = k * icc * fj + n * (1 + (k - 1) * icc) - k * icc;
        double v = (k - 1)
                * (n - 1)
                * top
                * top
                / ((n - 1) * k * k * icc * icc * fj * fj + Math.pow(n * (1 + (k - 1) * icc) - k * icc, 2));
        double fUp = quantile(n - 1, v);
        double fDown = quantile(v, n - 1);
        double low = n * (bms - fUp * ems) / (fUp * (k * jms + (k * n - k - n) * ems) + n * bms);
        double high = n * (fDown * bms - ems) / (k * jms + (k * n - k - n) * ems + n * fDown * bms);
        return new Interval(icc, low, high);
    }

    /** Spearman and Brown: the mean of k ratings. */
    private static Interval stepUp(Interval single, int k) {
        return new Interval(stepUp(single.value, k), stepUp(single.low, k), stepUp(single.high, k));
    }

    private static double stepUp(double single, int k) {
        return k * single / (1 + (k - 1) * single);
    }

    private static double quantile(double numerator, double denominator) {
        if (!(numerator > 0) || !(denominator > 0)) {
            return Double.NaN;
        }
        return FDistribution.of(numerator, denominator).inverseCumulativeProbability(0.975);
    }
}
