package org.telepraxis.examination.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.telepraxis.examination.statistics.Estimate.Interval;

/**
 * The cut of a scenario where raters also judge the whole: totals are regressed on the global rating by ordinary least squares, and the
 * cut is the total predicted for "borderline" (Kramer and others, Medical Education 37 (2003) 132). Attempts are drawn again with
 * replacement, each with all its raters, for the standard error and the percentile interval (Efron and Tibshirani, An Introduction to
 * the Bootstrap, 1993, chapters 6 and 13). The draw is seeded: the same ratings always show the same error.
 */
public sealed interface BorderlineRegression {

    /** Fewer attempts leave the standard error unacceptably large; until then the panel's cut stands. */
    int FEWEST_ATTEMPTS = 50;

    int DRAWS = 2000;
    long SEED = 20030213L;

    /** What one rater gave: the total, and the judgement of the whole as a number that rises with quality. */
    record Marks(double total, double global) {
        public Marks {
            if (!Double.isFinite(total) || !Double.isFinite(global)) {
                throw new IllegalArgumentException("marks are numbers");
            }
        }
    }

    /** @param raters those who gave both; may be empty, and then the attempt does not count */
    record Attempt(List<Marks> raters) {
        public Attempt {
            raters = List.copyOf(raters);
        }
    }

    /**
     * @param cut the total predicted for borderline, with its interval
     * @param slope by how much totals rise from one global rating to the next
     * @param determination R squared: the share of the variance of totals that the global rating explains
     * @param standardError of the cut
     * @param borderline how many ratings were borderline
     */
    record Fitted(
            Estimate.Known cut,
            double slope,
            double intercept,
            double determination,
            double standardError,
            int borderline)
            implements BorderlineRegression {}

    /** No cut, and why. */
    record Refused(String reason) implements BorderlineRegression {}

    static BorderlineRegression of(List<Attempt> attempts, double borderline) {
        var counted = attempts.stream()
                .filter(attempt -> !attempt.raters().isEmpty())
                .map(attempt -> attempt.raters().toArray(Marks[]::new))
                .toList();
        if (counted.size() < FEWEST_ATTEMPTS) {
            return new Refused(
                    "There are %d rated attempts; below %d the error of this cut is too large. The panel's cut stands."
                            .formatted(counted.size(), FEWEST_ATTEMPTS));
        }
        var line = Line.through(counted);
        if (!line.known()) {
            return new Refused("All attempts got the same global rating.");
        }
        if (line.slope() <= 0) {
            return new Refused("Totals do not rise with the global rating; a cut cannot be read from it.");
        }
        if (borderline < line.lowest() || borderline > line.highest()) {
            return new Refused(
                    "No attempt was rated as low, or as high, as borderline; the line would be drawn beyond what was seen.");
        }
        double[] drawn = drawn(counted, borderline);
        if (drawn.length < DRAWS * 9 / 10) {
            return new Refused("Nearly all attempts got the same global rating; the error of this cut cannot be told.");
        }
        var interval = new Interval(quantile(drawn, 0.025), quantile(drawn, 0.975));
        return new Fitted(
                new Estimate.Known(line.at(borderline), interval, counted.size()),
                line.slope(),
                line.at(0),
                line.determination(),
                new Sample(drawn).deviation(),
                (int) counted.stream()
                        .flatMap(Arrays::stream)
                        .filter(marks -> marks.global() == borderline)
                        .count());
    }

    private static double[] drawn(List<Marks[]> attempts, double borderline) {
        var random = new SplittableRandom(SEED);
        var cuts = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            var again = random.ints(attempts.size(), 0, attempts.size())
                    .mapToObj(attempts::get)
                    .toList();
            var line = Line.through(again);
            cuts[draw] = line.known() ? line.at(borderline) : Double.NaN;
        }
        return Arrays.stream(cuts).filter(Double::isFinite).sorted().toArray();
    }

    private static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
