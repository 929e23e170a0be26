package org.telepraxis.grading.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Data sets that reference implementations are published with. */
final class Published {

    /** Shrout and Fleiss, Psychological Bulletin 86 (1979) 420, table 2: six targets, four judges. */
    static final double[][] SHROUT_FLEISS = {
        {9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}
    };

    /** Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011, section C; Gwet's {@code cac.raw4raters} is the same. */
    static final RatingTable FOUR_RATERS = table(
            5, "1 1 . 1", "2 2 3 2", "3 3 3 3", "3 3 3 3", "2 2 2 2", "1 2 3 4", "4 4 4 4", "1 1 2 1", "2 2 2 2",
            ". 5 5 5", ". . 1 1", ". . 3 .");

    /** R package irr, data set {@code anxiety}: twenty persons, three raters, six levels. */
    static final int[][] ANXIETY = {
        {3, 3, 2}, {3, 6, 1}, {3, 4, 4}, {4, 6, 4}, {5, 2, 3}, {5, 4, 2}, {2, 2, 1}, {3, 4, 6}, {5, 3, 1}, {2, 3, 1},
        {2, 2, 1}, {6, 3, 2}, {1, 3, 3}, {5, 3, 3}, {2, 2, 1}, {2, 2, 1}, {1, 1, 3}, {2, 3, 3}, {4, 3, 2}, {3, 4, 2}
    };

    /** R package irrCAC, data set {@code cont4x4diagnosis}: two raters, four diagnoses. */
    static final int[][] DIAGNOSES = {{40, 6, 4, 15}, {4, 25, 1, 5}, {4, 2, 21, 9}, {17, 13, 12, 45}};

    private Published() {}

    static RatingTable table(int categories, String... rows) {
        return RatingTable.of(
                categories,
                Arrays.stream(rows)
                        .map(row -> Arrays.stream(row.split(" "))
                                .mapToInt(level -> level.equals(".") ? RatingTable.NONE : Integer.parseInt(level))
                                .toArray())
                        .toList());
    }

    static RatingTable ofCells(int[][] cells) {
        List<int[]> rows = new ArrayList<>();
        for (int one = 0; one < cells.length; one++) {
            for (int other = 0; other < cells.length; other++) {
                for (int i = 0; i < cells[one][other]; i++) {
                    rows.add(new int[] {one + 1, other + 1});
                }
            }
        }
        return RatingTable.of(cells.length, rows);
    }

    static Scores scores(double[][] scores) {
        return Scores.of(List.of(scores));
    }

    static double[][] doubles(int[][] levels) {
        return Arrays.stream(levels)
                .map(row -> Arrays.stream(row).asDoubleStream().toArray())
                .toArray(double[][]::new);
    }
}
