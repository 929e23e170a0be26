package org.telepraxis.grading.statistics;

import java.util.Arrays;
import java.util.List;

/** A total of each performance (row) by each rater (column), all given; the mean squares of its analysis of variance. */
public final class Scores {

    private final int rows;
    private final int columns;
    private final double betweenRows;
    private final double betweenColumns;
    private final double withinRows;
    private final double residual;

    private Scores(double[][] scores) {
        rows = scores.length;
        columns = rows == 0 ? 0 : scores[0].length;
        double grand =
                Arrays.stream(scores).flatMapToDouble(Arrays::stream).average().orElse(0);
        double rowSquares = 0;
        double columnSquares = 0;
        double all = 0;
        for (var row : scores) {
            double mean = Arrays.stream(row).average().orElse(0);
            rowSquares += columns * (mean - grand) * (mean - grand);
            for (double score : row) {
                all += (score - grand) * (score - grand);
            }
        }
        for (int c = 0; c < columns; c++) {
            double mean = 0;
            for (var row : scores) {
                mean += row[c] / rows;
            }
            columnSquares += rows * (mean - grand) * (mean - grand);
        }
        betweenRows = rowSquares / (rows - 1.0);
        betweenColumns = columnSquares / (columns - 1.0);
        withinRows = (all - rowSquares) / (rows * (columns - 1.0));
        residual = Math.max(0, all - rowSquares - columnSquares) / ((rows - 1.0) * (columns - 1.0));
    }

    /** Rows with a missing score are left out; NaN stands for a missing one. */
    public static Scores of(List<double[]> scores) {
        return new Scores(scores.stream()
                .filter(row -> Arrays.stream(row).allMatch(Double::isFinite))
                .toArray(double[][]::new));
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    double betweenRows() {
        return betweenRows;
    }

    double betweenColumns() {
        return betweenColumns;
    }

    double withinRows() {
        return withinRows;
    }

    double residual() {
        return residual;
    }

    /** Why nothing can be said, or empty. */
    String obstacle() {
        if (rows < 2) {
            return "At least two performances with all ratings are needed.";
        }
        if (columns < 2) {
            return "At least two raters are needed.";
        }
        if (betweenRows == 0 && withinRows == 0) {
            return "All totals are the same; there is nothing to tell apart.";
        }
        return "";
    }
}
