package org.telepraxis.grading.statistics;

/** The share of pairs of ratings that agree, in the plain sense of the word. */
public final class PairAgreement {

    private static final String NO_PAIRS = "No performance has two ratings yet.";

    private PairAgreement() {}

    /** The share of pairs with the same level, 0 to 1. */
    public static Figure exact(RatingTable table) {
        return within(table, 0);
    }

    /** The share of pairs at most one level apart, 0 to 1. */
    public static Figure adjacent(RatingTable table) {
        return within(table, 1);
    }

    private static Figure within(RatingTable table, int apart) {
        return Bootstrap.figure(table, table.ratedBy(2), drawn -> share(drawn, apart), NO_PAIRS);
    }

    private static double share(RatingTable table, int apart) {
        double pairs = 0;
        double agreeing = 0;
        for (var row : table.rows()) {
            var levels = row.levels();
            for (int one = 0; one < levels.length; one++) {
                for (int other = one + 1; other < levels.length; other++) {
                    if (levels[one] != RatingTable.NONE && levels[other] != RatingTable.NONE) {
                        pairs += row.count();
                        agreeing += Math.abs(levels[one] - levels[other]) <= apart ? row.count() : 0;
                    }
                }
            }
        }
        return agreeing / pairs;
    }
}
