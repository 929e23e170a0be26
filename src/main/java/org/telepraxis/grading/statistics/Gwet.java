package org.telepraxis.grading.statistics;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Gwet's AC1 (unweighted) and AC2 (weighted), which hold where kappa collapses because nearly all performances get one level.
 * Any number of raters, ratings may be missing. Source: Gwet, Handbook of Inter-Rater Reliability, 4th ed. 2014, chapters 2, 3 and 5.
 */
public final class Gwet {

    private Gwet() {}

    /** The coefficient with its bootstrap interval. */
    public static Figure ac(RatingTable table, Weighting weighting) {
        if (table.ratedBy(2) == 0) {
            return new Figure.Undefined("No performance has two ratings yet.");
        }
        int n = table.ratedBy(1);
        double reach = n < 2
                ? 0
                : standardError(table, weighting) * TDistribution.of(n - 1).inverseCumulativeProbability(0.975);
        return Bootstrap.figure(
                table,
                table.ratedBy(2),
                drawn -> new Terms(drawn, weighting).coefficient,
                "Both gave one and the same level throughout.",
                reach);
    }

    static double standardError(RatingTable table, Weighting weighting) {
        return new Terms(table, weighting).standardError();
    }

    private static final class Terms {
        private final RatingTable table;
        private final double[][] weights;
        private final double[] share;
        private final double n;
        private final double several;
        private final double chance;
        private final double coefficient;

        Terms(RatingTable table, Weighting weighting) {
            this.table = table;
            int categories = table.categories();
            weights = weighting.matrix(categories);
            share = new double[categories];
            n = table.ratedBy(1);
            several = table.ratedBy(2);
            double agreement = 0;
            for (var row : table.rows()) {
                int given = row.given();
                if (given > 0) {
                    var counts = row.perCategory(categories);
                    for (int k = 0; k < categories; k++) {
                        share[k] += row.count() * (double) counts[k] / given / n;
                    }
                    agreement += given > 1 ? row.count() * agreement(counts, given) : 0;
                }
            }
            chance = spread(share, share);
            coefficient = (agreement / several - chance) / (1 - chance);
        }

        private double agreement(int[] counts, int given) {
            double agreeing = 0;
            for (int k = 0; k < counts.length; k++) {
                double near = 0;
                for (int l = 0; l < counts.length; l++) {
                    near += weights[k][l] * counts[l];
                }
                agreeing += counts[k] * (near - 1);
            }
            return agreeing / (given * (given - 1.0));
        }

        private double spread(double[] of, double[] against) {
            double sum = 0;
            double all = 0;
            for (int k = 0; k < of.length; k++) {
                sum += of[k] * (1 - against[k]);
                for (double weight : weights[k]) {
                    all += weight;
                }
            }
            return all * sum / (of.length * (of.length - 1.0));
        }

        double standardError() {
            double squares = 0;
            for (var row : table.rows()) {
                int given = row.given();
                if (given == 0) {
                    continue;
                }
                var counts = row.perCategory(table.categories());
                var own = new double[counts.length];
                for (int k = 0; k < counts.length; k++) {
                    own[k] = (double) counts[k] / given;
                }
                double here = given > 1 ? n / several * (agreement(counts, given) - chance) / (1 - chance) : 0;
                double term = here - 2 * (1 - coefficient) * (spread(own, share) - chance) / (1 - chance);
                squares += row.count() * (term - coefficient) * (term - coefficient);
            }
            return Math.sqrt(squares / (n * (n - 1)));
        }
    }
}
