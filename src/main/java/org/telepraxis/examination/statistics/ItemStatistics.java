package org.telepraxis.examination.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How one item behaves.
 *
 * @param facility the mean score of those asked: the share who are right, where there is no part credit
 * @param pointBiserial the correlation of the item with the rest of the test, the item itself taken out
 * @param upperLower the facility among the best 27% less that among the weakest 27% (Kelley, Journal of Educational Psychology 30
 *     (1939) 17); persons who tie at the border share the places that are left, so that their order does not matter
 */
public record ItemStatistics(String item, int asked, Estimate facility, Estimate pointBiserial, Estimate upperLower) {

    private static final double GROUP = 0.27;
    private static final int SMALLEST_GROUP = 3;

    /** Of every item, in the order of the table. */
    public static List<ItemStatistics> of(ScoreTable table) {
        return IntStream.range(0, table.items().size())
                .mapToObj(item -> of(table, item))
                .toList();
    }

    private static ItemStatistics of(ScoreTable table, int item) {
        var asked = table.asked(item);
        return new ItemStatistics(
                table.items().get(item),
                asked.size(),
                facility(asked, item, table.rightOrWrong(item)),
                pointBiserial(asked, item),
                upperLower(asked, item));
    }

    private static Estimate facility(List<double[]> asked, int item, boolean rightOrWrong) {
        var scores = new Sample(asked.stream().mapToDouble(paper -> paper[item]).toArray());
        if (rightOrWrong || scores.n() == 0) {
            return new Proportion((int) Math.round(scores.mean() * scores.n()), scores.n()).share();
        }
        return scores.n() < 2
                ? Estimate.of(scores.mean(), scores.n())
                : new Estimate.Known(scores.mean(), scores.interval().within(0, 1), scores.n());
    }

    private static Estimate pointBiserial(List<double[]> asked, int item) {
        var papers = asked.stream()
                .filter(paper -> Double.isFinite(ScoreTable.rest(paper, item)))
                .toList();
        var scores =
                new Sample(papers.stream().mapToDouble(paper -> paper[item]).toArray());
        var rests = new Sample(papers.stream()
                .mapToDouble(paper -> ScoreTable.rest(paper, item))
                .toArray());
        return scores.correlation(
                rests, "Everybody scored the same on this item.", "Everybody scored the same on the rest of the test.");
    }

    private static Estimate upperLower(List<double[]> asked, int item) {
        int group = (int) Math.round(GROUP * asked.size());
        if (group < SMALLEST_GROUP) {
            return Estimate.unknown("The best and the weakest 27%% need at least %d persons each; %d were asked."
                    .formatted(SMALLEST_GROUP, asked.size()));
        }
        var shares = asked.stream().mapToDouble(ScoreTable::share).toArray();
        if (!new Sample(shares).spread()) {
            return Estimate.unknown("Everybody has the same total; there is no best and no weakest group.");
        }
        var lost = Arrays.stream(shares).map(share -> -share).toArray();
        return Estimate.of(mean(asked, item, shares, group) - mean(asked, item, lost, group), asked.size());
    }

    /** The mean score of the group that ranks highest. */
    private static double mean(List<double[]> asked, int item, double[] ranks, int group) {
        double border = Arrays.stream(ranks).sorted().toArray()[ranks.length - group];
        double above = 0;
        int places = group;
        double tied = 0;
        int ties = 0;
        for (int i = 0; i < ranks.length; i++) {
            double score = asked.get(i)[item];
            if (ranks[i] > border) {
                above += score;
                places--;
            } else if (ranks[i] == border) {
                tied += score;
                ties++;
            }
        }
        return (above + places * tied / ties) / group;
    }
}
