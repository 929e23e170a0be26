package org.telepraxis.examination.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What each person scored on each item, from 0 (wrong) to 1 (right). An item that a person left unanswered scores 0. An item that a
 * person was never asked is missing from their paper, and is left out of every statistic.
 */
public final class ScoreTable {

    private final List<String> items;
    private final List<double[]> papers;

    private ScoreTable(List<String> items, List<double[]> papers) {
        this.items = items;
        this.papers = papers;
    }

    /** @param papers the scores of each person by item; a person who was asked nothing counts for nothing */
    public static ScoreTable of(List<String> items, List<Map<String, Double>> papers) {
        for (var paper : papers) {
            if (!items.containsAll(paper.keySet())) {
                throw new IllegalArgumentException("a paper holds items that the examination does not");
            }
            if (paper.values().stream().anyMatch(score -> !(score >= 0 && score <= 1))) {
                throw new IllegalArgumentException("a score lies between 0 and 1");
            }
        }
        return new ScoreTable(
                List.copyOf(items),
                papers.stream()
                        .filter(paper -> !paper.isEmpty())
                        .map(paper -> items.stream()
                                .mapToDouble(item -> paper.getOrDefault(item, Double.NaN))
                                .toArray())
                        .toList());
    }

    public List<String> items() {
        return items;
    }

    public int persons() {
        return papers.size();
    }

    /** The same persons on these items only. */
    public ScoreTable only(List<String> kept) {
        var columns = kept.stream().mapToInt(items::indexOf).toArray();
        return new ScoreTable(
                List.copyOf(kept),
                papers.stream()
                        .map(paper -> Arrays.stream(columns)
                                .mapToDouble(c -> paper[c])
                                .toArray())
                        .filter(paper -> Arrays.stream(paper).anyMatch(Double::isFinite))
                        .toList());
    }

    /** Those who were asked every item. */
    ScoreTable complete() {
        return new ScoreTable(
                items,
                papers.stream()
                        .filter(paper -> Arrays.stream(paper).allMatch(Double::isFinite))
                        .toList());
    }

    /** Whether every answer is simply right or wrong. */
    boolean rightOrWrong() {
        return papers.stream().flatMapToDouble(Arrays::stream).allMatch(ScoreTable::rightOrWrong);
    }

    boolean rightOrWrong(int item) {
        return papers.stream().mapToDouble(paper -> paper[item]).allMatch(ScoreTable::rightOrWrong);
    }

    private static boolean rightOrWrong(double score) {
        return Double.isNaN(score) || score == 0 || score == 1;
    }

    /** The papers of those who were asked this item. */
    List<double[]> asked(int item) {
        return papers.stream().filter(paper -> Double.isFinite(paper[item])).toList();
    }

    /** Each person's sum; of a complete table. */
    Sample totals() {
        return new Sample(
                papers.stream().mapToDouble(paper -> Arrays.stream(paper).sum()).toArray());
    }

    /** A paper's mean score over what was asked, but for this item; NaN where nothing else was asked. */
    static double rest(double[] paper, int item) {
        return IntStream.range(0, paper.length)
                .filter(i -> i != item && Double.isFinite(paper[i]))
                .mapToDouble(i -> paper[i])
                .average()
                .orElse(Double.NaN);
    }

    static double share(double[] paper) {
        return rest(paper, -1);
    }
}
