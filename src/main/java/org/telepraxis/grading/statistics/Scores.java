package org.telepraxis.grading.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A total of each performance (row) by each rater (column), all given; the mean squares of its analysis of variance. Equal rows are
 * kept once with their number.
 */
public final class Scores {

    private final List<Row> patterns;
    private final int rows;
    private final int columns;
    private final double betweenRows;
    private final double betweenColumns;
    private final double withinRows;
    private final double residual;

    /** @param count how many performances show these totals */
    public record Row(double[] totals, int count) {

        private double mean() {
            return Arrays.stream(totals).average().orElse(0);
        }
    }

    private Scores(List<Row> patterns) {
        this.patterns = patterns;
        rows = patterns.stream().mapToInt(Row::count).sum();
        columns = patterns.isEmpty() ? 0 : patterns.getFirst().totals().length;
        double grand = 0;
        for (var row : patterns) {
            grand += row.count() * row.mean() / rows;
        }
        double rowSquares = 0;
        double all = 0;
        var sums = new double[columns];
        for (var row : patterns) {
            double mean = row.mean();
            rowSquares += row.count() * columns * (mean - grand) * (mean - grand);
            for (int c = 0; c < columns; c++) {
                double score = row.totals()[c];
                sums[c] += row.count() * score;
                all += row.count() * (score - grand) * (score - grand);
            }
        }
        double columnSquares = 0;
        for (double sum : sums) {
            columnSquares += rows * (sum / rows - grand) * (sum / rows - grand);
        }
        betweenRows = rowSquares / (rows - 1.0);
        betweenColumns = columnSquares / (columns - 1.0);
        withinRows = Math.max(0, all - rowSquares) / (rows * (columns - 1.0));
        residual = Math.max(0, all - rowSquares - columnSquares) / ((rows - 1.0) * (columns - 1.0));
    }

    /** Rows with a missing score are left out; NaN stands for a missing one. */
    public static Scores of(List<double[]> scores) {
        return counted(scores.stream().map(row -> new Row(row, 1)).toList());
    }

    /** The same from rows that were counted already. */
    public static Scores counted(List<Row> rows) {
        return new Scores(rows.stream()
                .filter(row -> Arrays.stream(row.totals()).allMatch(Double::isFinite))
                .toList());
    }

    int[] counts() {
        return patterns.stream().mapToInt(Row::count).toArray();
    }

    /** The same totals with other numbers, for resampling. */
    Scores recounted(int[] counts) {
        var drawn = new ArrayList<Row>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                drawn.add(new Row(patterns.get(i).totals(), counts[i]));
            }
        }
        return new Scores(drawn);
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
