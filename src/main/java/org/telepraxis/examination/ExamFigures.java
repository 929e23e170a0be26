package org.telepraxis.examination;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telepraxis.examination.statistics.DecisionConsistency;
import org.telepraxis.examination.statistics.Estimate;
import org.telepraxis.examination.statistics.ItemReview;
import org.telepraxis.examination.statistics.ItemStatistics;
import org.telepraxis.examination.statistics.MantelHaenszel;
import org.telepraxis.examination.statistics.OptionUse;

/**
 * How an examination's items behave, and how far its results can be relied on.
 *
 * @param persons whose papers are handed in
 * @param totals how many persons had each share of right answers, in twentieths: 0 to 4%, 5 to 9% …
 * @param cut in force, in per cent; null where there is none
 * @param atCut the error of a total that lies at the cut, in points
 * @param flags what gives reason to look, by item
 */
public record ExamFigures(
        String title,
        int persons,
        List<Line> items,
        List<Integer> totals,
        Estimate passRate,
        Estimate alpha,
        Estimate kr20,
        Estimate error,
        Estimate atCut,
        @Nullable Double cut,
        DecisionConsistency consistency,
        List<Drift> drift,
        List<ItemReview.Flag> flags) {

    public ExamFigures {
        items = List.copyOf(items);
        totals = List.copyOf(totals);
        drift = List.copyOf(drift);
        flags = List.copyOf(flags);
    }

    /**
     * One version of an item.
     *
     * @param expected the difficulty that its author expected
     * @param leftOut how many left it out
     */
    public record Line(
            String code,
            String competence,
            String stem,
            double expected,
            ItemStatistics statistics,
            List<OptionUse> options,
            List<String> texts,
            int leftOut) {
        public Line {
            options = List.copyOf(options);
            texts = List.copyOf(texts);
        }
    }

    /**
     * How an item moved between the sittings that asked it.
     *
     * @param then the share who were right before
     * @param now the same in the latest sitting that asked it
     */
    public record Drift(String code, Estimate then, Estimate now, Estimate change, MantelHaenszel matched) {}

    /** How many items give reason to do something. */
    public long flagged() {
        return flags.stream()
                .filter(flag -> flag.advice() != ItemReview.Advice.WAIT)
                .map(ItemReview.Flag::item)
                .distinct()
                .count();
    }
}
