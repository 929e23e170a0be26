package org.telepraxis.grading;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.telepraxis.grading.statistics.Moments;
import org.telepraxis.grading.statistics.RatingTable;

/**
 * One rater beside the colleagues who rated the same performances. Halo and range restriction as Saal, Downey and Lahey define them
 * (Psychological Bulletin 88 (1980) 413): how little the levels differ between criteria within a performance, and how little they
 * differ between performances within a criterion.
 */
final class RaterTally {

    private final int[][] levels = new int[Tally.LEVELS][Tally.LEVELS];
    private final Map<YearMonth, Moments> severity = new TreeMap<>();
    private final Map<String, Moments[]> byCriterion = new TreeMap<>();
    private Moments halo = Moments.NONE;

    /** @param marks with this rater's level first */
    void add(List<RatedTwice.Marks> marks, YearMonth month) {
        var own = Moments.NONE;
        var theirs = Moments.NONE;
        for (var both : marks) {
            levels[both.one() - 1][both.other() - 1]++;
            own = own.with(both.one());
            theirs = theirs.with(both.other());
            var within =
                    byCriterion.computeIfAbsent(both.competence(), _ -> new Moments[] {Moments.NONE, Moments.NONE});
            within[0] = within[0].with(both.one());
            within[1] = within[1].with(both.other());
        }
        severity.merge(month, Moments.NONE.with((own.mean() - theirs.mean()) / 2), Moments::plus);
        if (marks.size() > 1) {
            halo = halo.with(Math.sqrt(own.variance()) - Math.sqrt(theirs.variance()));
        }
    }

    RatingTable table() {
        return RatingTable.ofCells(levels);
    }

    /** Distance of the own mean from the mean of both, by month. */
    Map<YearMonth, Moments> severity() {
        return severity;
    }

    /** Spread of the own levels within a performance, less that of the colleague's. */
    Moments halo() {
        return halo;
    }

    /** Spread within a criterion from performance to performance, averaged over criteria. */
    double range() {
        return spread(0);
    }

    /** The same of the colleagues. */
    double rangeOfOthers() {
        return spread(1);
    }

    private double spread(int whose) {
        return byCriterion.values().stream()
                .map(both -> both[whose])
                .filter(moments -> moments.n() > 1)
                .mapToDouble(moments -> Math.sqrt(moments.variance()))
                .average()
                .orElse(0);
    }

    /** Share of the level given most often. */
    double favourite() {
        var perLevel = Arrays.stream(levels).mapToInt(row -> Arrays.stream(row).sum());
        int most = perLevel.max().orElse(0);
        int given = Arrays.stream(levels).flatMapToInt(Arrays::stream).sum();
        return given == 0 ? 0 : (double) most / given;
    }
}
