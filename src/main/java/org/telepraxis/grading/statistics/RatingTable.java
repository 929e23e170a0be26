package org.telepraxis.grading.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * The levels that raters gave: a row for each performance, a column for each rater or seat. Equal rows are kept once with their
 * number, so that ten thousand performances cost no more than the few patterns they show.
 */
public final class RatingTable {

    /** No rating, or "no opportunity": left out of every statistic. */
    public static final int NONE = 0;

    private final int categories;
    private final int columns;
    private final List<Row> rows;

    /**
     * One pattern of levels.
     *
     * @param levels 1 to the number of categories, with {@link #NONE} where nothing was given
     * @param count how many performances show it
     */
    public record Row(int[] levels, int count) {

        int[] perCategory(int categories) {
            var counts = new int[categories];
            for (int level : levels) {
                if (level != NONE) {
                    counts[level - 1]++;
                }
            }
            return counts;
        }

        int given() {
            return (int) Arrays.stream(levels).filter(level -> level != NONE).count();
        }
    }

    private RatingTable(int categories, int columns, List<Row> rows) {
        this.categories = categories;
        this.columns = columns;
        this.rows = List.copyOf(rows);
    }

    /**
     * @param categories how many ordered levels there are; levels are 1 to that number
     * @param ratings a row for each performance, all of the same length, with {@link #NONE} where nothing was given
     */
    public static RatingTable of(int categories, List<int[]> ratings) {
        return counted(categories, ratings.stream().map(row -> new Row(row, 1)).toList());
    }

    /** The same from patterns that were counted already; a pattern may come more than once. */
    public static RatingTable counted(int categories, List<Row> counted) {
        int columns = counted.isEmpty() ? 0 : counted.getFirst().levels().length;
        var patterns = new TreeMap<int[], Integer>(Arrays::compare);
        for (var row : counted) {
            if (row.levels().length != columns) {
                throw new IllegalArgumentException("rows of different length");
            }
            for (int level : row.levels()) {
                if (level < NONE || level > categories) {
                    throw new IllegalArgumentException("level " + level + " is not between 1 and " + categories);
                }
            }
            patterns.merge(row.levels().clone(), row.count(), Integer::sum);
        }
        var rows = new ArrayList<Row>();
        patterns.forEach((levels, count) -> rows.add(new Row(levels, count)));
        return new RatingTable(categories, columns, rows);
    }

    /** Pairs of levels: how often the one gave the row's level where the other gave the column's. */
    public static RatingTable ofCells(int[][] cells) {
        var rows = new ArrayList<Row>();
        for (int one = 0; one < cells.length; one++) {
            for (int other = 0; other < cells.length; other++) {
                if (cells[one][other] > 0) {
                    rows.add(new Row(new int[] {one + 1, other + 1}, cells[one][other]));
                }
            }
        }
        return counted(cells.length, rows);
    }

    int categories() {
        return categories;
    }

    int columns() {
        return columns;
    }

    List<Row> rows() {
        return rows;
    }

    /** Performances, with whatever was given. */
    public int size() {
        return rows.stream().mapToInt(Row::count).sum();
    }

    /** Performances with at least that many ratings. */
    public int ratedBy(int atLeast) {
        return rows.stream()
                .filter(row -> row.given() >= atLeast)
                .mapToInt(Row::count)
                .sum();
    }

    int[] counts() {
        return rows.stream().mapToInt(Row::count).toArray();
    }

    /** The same patterns with other numbers, for resampling. */
    RatingTable recounted(int[] counts) {
        var drawn = new ArrayList<Row>();
        for (int i = 0; i < rows.size(); i++) {
            if (counts[i] > 0) {
                drawn.add(new Row(rows.get(i).levels(), counts[i]));
            }
        }
        return new RatingTable(categories, columns, drawn);
    }
}
