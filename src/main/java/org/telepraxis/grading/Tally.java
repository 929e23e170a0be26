package org.telepraxis.grading;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.telepraxis.grading.statistics.Borderline;
import org.telepraxis.grading.statistics.RatingTable;
import org.telepraxis.grading.statistics.Scores;

/** Counts what pairs of raters gave, performance by performance; what comes out does not depend on their order. */
final class Tally {

    static final int LEVELS = 4;

    private static final Comparator<Totals> BY_TOTALS =
            Comparator.comparingDouble(Totals::one).thenComparingDouble(Totals::other);

    private int rated;
    private int third;
    private final int[][] all = new int[LEVELS][LEVELS];
    private final Map<String, int[][]> criteria = new TreeMap<>();
    private final Map<String, int[][]> actions = new TreeMap<>();
    private final Map<Totals, Integer> totals = new HashMap<>();
    private final Map<UUID, RaterTally> raters = new TreeMap<>();
    private final Borderline borderline = new Borderline();

    /** Mean level that each of the two gave over the criteria that both rated. */
    record Totals(double one, double other) {}

    void add(RatedTwice pair) {
        rated++;
        third += pair.third() ? 1 : 0;
        pair.actions().forEach(action -> {
            int results = ActionResult.values().length;
            actions.computeIfAbsent(pair.scenarioId() + " " + action.action(), _ -> new int[results][results])[
                    action.one().ordinal()][action.other().ordinal()]++;
        });
        if (pair.marks().isEmpty()) {
            return;
        }
        double one = 0;
        double other = 0;
        for (var marks : pair.marks()) {
            all[marks.one() - 1][marks.other() - 1]++;
            criteria.computeIfAbsent(marks.competence(), _ -> new int[LEVELS][LEVELS])[marks.one() - 1][
                    marks.other() - 1]++;
            one += marks.one();
            other += marks.other();
        }
        var both = new Totals(one / pair.marks().size(), other / pair.marks().size());
        totals.merge(both, 1, Integer::sum);
        whole(both.one(), pair.wholes()[0]);
        whole(both.other(), pair.wholes()[1]);
        var month = YearMonth.from(pair.closedAt().atOffset(ZoneOffset.UTC));
        raters.computeIfAbsent(pair.one(), _ -> new RaterTally()).add(pair.marks(), month);
        raters.computeIfAbsent(pair.other(), _ -> new RaterTally())
                .add(pair.marks().stream().map(Tally::turned).toList(), month);
    }

    private static RatedTwice.Marks turned(RatedTwice.Marks marks) {
        return new RatedTwice.Marks(marks.competence(), marks.other(), marks.one());
    }

    private void whole(double total, int judgement) {
        if (judgement > 0) {
            borderline.add(total, judgement);
        }
    }

    int rated() {
        return rated;
    }

    int third() {
        return third;
    }

    RatingTable table() {
        return RatingTable.ofCells(all);
    }

    Map<String, int[][]> criteria() {
        return criteria;
    }

    /** By scenario and action, with a blank between them. */
    Map<String, int[][]> actions() {
        return actions;
    }

    Map<UUID, RaterTally> raters() {
        return raters;
    }

    Scores scores() {
        return Scores.counted(sorted().stream()
                .map(both -> new Scores.Row(new double[] {both.one(), both.other()}, times(both)))
                .toList());
    }

    /** The mean level that goes with "borderline"; NaN where it cannot be told. */
    double cut() {
        return borderline.totalAt(GlobalRating.BORDERLINE.ordinal() + 1.0);
    }

    /** On which side of the cut each of the two placed the performances: 1 below, 2 not below. */
    RatingTable sides(double cut) {
        var cells = new int[2][2];
        totals.forEach((both, times) -> cells[both.one() < cut ? 0 : 1][both.other() < cut ? 0 : 1] += times);
        return RatingTable.ofCells(cells);
    }

    /** Performances whose mean of both lies at least this and below that. */
    int between(double from, double until) {
        return sorted().stream()
                .filter(both -> (both.one() + both.other()) / 2 >= from && (both.one() + both.other()) / 2 < until)
                .mapToInt(this::times)
                .sum();
    }

    private List<Totals> sorted() {
        var sorted = new ArrayList<>(totals.keySet());
        sorted.sort(BY_TOTALS);
        return sorted;
    }

    private int times(Totals both) {
        return totals.getOrDefault(both, 0);
    }
}
