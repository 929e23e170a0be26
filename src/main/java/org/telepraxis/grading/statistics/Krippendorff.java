package org.telepraxis.grading.statistics;

/**
 * Krippendorff's alpha for ordered levels: any number of raters, ratings may be missing. Source: Krippendorff, Computing
 * Krippendorff's Alpha-Reliability, 2011.
 */
public final class Krippendorff {

    private Krippendorff() {}

    /** Alpha with the ordinal metric and a bootstrap interval. */
    public static Figure alpha(RatingTable table) {
        return Bootstrap.figure(
                table,
                table.ratedBy(2),
                Krippendorff::ordinal,
                table.ratedBy(2) == 0
                        ? "No performance has two ratings yet."
                        : "All ratings show one and the same level; there is nothing to tell apart.");
    }

    private static double ordinal(RatingTable table) {
        int categories = table.categories();
        var coincidences = new double[categories][categories];
        for (var row : table.rows()) {
            int given = row.given();
            if (given < 2) {
                continue;
            }
            var counts = row.perCategory(categories);
            for (int c = 0; c < categories; c++) {
                for (int k = 0; k < categories; k++) {
                    double pairs = c == k ? counts[c] * (counts[c] - 1.0) : (double) counts[c] * counts[k];
                    coincidences[c][k] += row.count() * pairs / (given - 1.0);
                }
            }
        }
        var margin = new double[categories];
        double total = 0;
        for (int c = 0; c < categories; c++) {
            for (int k = 0; k < categories; k++) {
                margin[c] += coincidences[c][k];
            }
            total += margin[c];
        }
        double observed = 0;
        double expected = 0;
        for (int c = 0; c < categories; c++) {
            for (int k = c + 1; k < categories; k++) {
                double distance = distance(margin, c, k);
                observed += coincidences[c][k] * distance;
                expected += margin[c] * margin[k] * distance;
            }
        }
        return expected == 0 ? Double.NaN : 1 - (total - 1) * observed / expected;
    }

    private static double distance(double[] margin, int from, int to) {
        double between = -(margin[from] + margin[to]) / 2;
        for (int g = from; g <= to; g++) {
            between += margin[g];
        }
        return between * between;
    }
}
