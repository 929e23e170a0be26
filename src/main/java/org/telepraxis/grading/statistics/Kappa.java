package org.telepraxis.grading.statistics;

/**
 * Cohen's kappa of two raters, plain or weighted: agreement beyond what their own habits would give by chance. Sources: Cohen,
 * Psychological Bulletin 70 (1968) 213; standard error by Fleiss, Cohen and Everitt, Psychological Bulletin 72 (1969) 323.
 */
public final class Kappa {

    private static final double NORMAL_975 = 1.959963984540054;

    private Kappa() {}

    /** Kappa of the first two columns, with its bootstrap interval; asymptotic where too few draws have a value. */
    public static Figure of(RatingTable table, Weighting weighting) {
        var cells = cells(table);
        double n = total(cells);
        if (n == 0) {
            return new Figure.Undefined("The two have rated no performance in common.");
        }
        return Bootstrap.figure(
                table,
                (int) n,
                drawn -> kappa(cells(drawn), weighting),
                "Both gave one and the same level throughout; chance explains all of it.",
                NORMAL_975 * standardError(table, weighting));
    }

    /** The asymptotic standard error; 0 where kappa has no value. */
    static double standardError(RatingTable table, Weighting weighting) {
        var cells = cells(table);
        double kappa = kappa(cells, weighting);
        return Double.isFinite(kappa) ? standardError(cells, weighting, kappa) : 0;
    }

    private static double kappa(double[][] cells, Weighting weighting) {
        var margins = new Margins(cells);
        var weights = weighting.matrix(cells.length);
        double observed = 0;
        double expected = 0;
        for (int one = 0; one < cells.length; one++) {
            for (int other = 0; other < cells.length; other++) {
                observed += weights[one][other] * cells[one][other] / margins.total;
                expected += weights[one][other] * margins.rows[one] * margins.columns[other];
            }
        }
        return expected == 1 ? Double.NaN : (observed - expected) / (1 - expected);
    }

    private static double standardError(double[][] cells, Weighting weighting, double kappa) {
        var margins = new Margins(cells);
        var weights = weighting.matrix(cells.length);
        int categories = cells.length;
        var byRow = new double[categories];
        var byColumn = new double[categories];
        double expected = 0;
        for (int one = 0; one < categories; one++) {
            for (int other = 0; other < categories; other++) {
                byRow[one] += weights[one][other] * margins.columns[other];
                byColumn[other] += weights[one][other] * margins.rows[one];
                expected += weights[one][other] * margins.rows[one] * margins.columns[other];
            }
        }
        double squares = 0;
        for (int one = 0; one < categories; one++) {
            for (int other = 0; other < categories; other++) {
                double term = weights[one][other] - (byRow[one] + byColumn[other]) * (1 - kappa);
                squares += cells[one][other] / margins.total * term * term;
            }
        }
        double mean = kappa - expected * (1 - kappa);
        double variance = (squares - mean * mean) / (margins.total * (1 - expected) * (1 - expected));
        return Math.sqrt(Math.max(0, variance));
    }

    private static double[][] cells(RatingTable table) {
        var cells = new double[table.categories()][table.categories()];
        for (var row : table.rows()) {
            var levels = row.levels();
            if (levels.length >= 2 && levels[0] != RatingTable.NONE && levels[1] != RatingTable.NONE) {
                cells[levels[0] - 1][levels[1] - 1] += row.count();
            }
        }
        return cells;
    }

    private static double total(double[][] cells) {
        double total = 0;
        for (var row : cells) {
            for (double cell : row) {
                total += cell;
            }
        }
        return total;
    }

    /** How often each of the two gave each level, as shares. */
    private static final class Margins {
        private final double total;
        private final double[] rows;
        private final double[] columns;

        Margins(double[][] cells) {
            total = total(cells);
            rows = new double[cells.length];
            columns = new double[cells.length];
            for (int one = 0; one < cells.length; one++) {
                for (int other = 0; other < cells.length; other++) {
                    rows[one] += cells[one][other] / total;
                    columns[other] += cells[one][other] / total;
                }
            }
        }
    }
}
