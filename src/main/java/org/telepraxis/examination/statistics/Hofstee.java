package org.telepraxis.examination.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Hofstee's compromise (in Anderson and Helmick, On Educational Testing, 1983, page 109), as a check on another cut: judges say between
 * which bounds the cut and the share of failures should lie. The line from (lowest cut, most failures) to (highest cut, fewest failures)
 * meets the curve of those who would really fail in one point at most.
 *
 * @param bounds the judges' means
 * @param cut where line and curve meet; those with fewer points fail
 * @param failing the share who fail with it
 */
public record Hofstee(Bounds bounds, Estimate cut, Estimate failing) {

    /** What one judge finds acceptable: cuts on the scale of totals, failures as a share of persons. */
    public record Bounds(double lowestCut, double highestCut, double fewestFail, double mostFail) {
        public Bounds {
            if (!(lowestCut <= highestCut && 0 <= fewestFail && fewestFail <= mostFail && mostFail <= 1)) {
                throw new IllegalArgumentException("the lower bound comes first, and shares lie between 0 and 1");
            }
        }

        private double line(double cut) {
            return lowestCut == highestCut
                    ? mostFail
                    : mostFail - (cut - lowestCut) * (mostFail - fewestFail) / (highestCut - lowestCut);
        }

        /** The cut at which the line has come down to this share. */
        private double cutAt(double share, double atLeast) {
            return mostFail == fewestFail
                    ? atLeast
                    : lowestCut + (mostFail - share) * (highestCut - lowestCut) / (mostFail - fewestFail);
        }
    }

    public static Hofstee of(List<Double> totals, List<Bounds> judges) {
        if (judges.isEmpty()) {
            return none(new Bounds(0, 0, 0, 0), "No judge has given bounds.");
        }
        var bounds = new Bounds(
                mean(judges, Bounds::lowestCut),
                mean(judges, Bounds::highestCut),
                mean(judges, Bounds::fewestFail),
                mean(judges, Bounds::mostFail));
        if (totals.isEmpty()) {
            return none(bounds, "Nobody has sat the examination.");
        }
        if (failing(totals, bounds.lowestCut()) > bounds.line(bounds.lowestCut())) {
            return none(bounds, "Even with the lowest cut that the judges accept, more would fail than they accept.");
        }
        if (failing(totals, bounds.highestCut()) < bounds.fewestFail()) {
            return none(bounds, "Even with the highest cut that the judges accept, fewer would fail than they accept.");
        }
        double cut = meeting(totals, bounds);
        return new Hofstee(bounds, Estimate.of(cut, totals.size()), Estimate.of(failing(totals, cut), totals.size()));
    }

    /** Where another cut lies outside of what the judges find acceptable; empty where it does not. */
    public List<String> check(double otherCut, List<Double> totals) {
        var findings = new ArrayList<String>();
        if (otherCut < bounds.lowestCut() || otherCut > bounds.highestCut()) {
            findings.add(String.format(
                    Locale.ROOT,
                    "The cut %.2f lies outside of what the judges accept, %.2f to %.2f.",
                    otherCut,
                    bounds.lowestCut(),
                    bounds.highestCut()));
        }
        if (!totals.isEmpty()) {
            double share = failing(totals, otherCut);
            if (share < bounds.fewestFail() || share > bounds.mostFail()) {
                findings.add(String.format(
                        Locale.ROOT,
                        "With the cut %.2f, %.1f%% would fail; the judges accept %.1f%% to %.1f%%.",
                        otherCut,
                        100 * share,
                        100 * bounds.fewestFail(),
                        100 * bounds.mostFail()));
            }
        }
        return List.copyOf(findings);
    }

    /** The first cut at which the curve, which only rises, is no longer below the line, which only falls. */
    private static double meeting(List<Double> totals, Bounds bounds) {
        double from = bounds.lowestCut();
        var steps = totals.stream()
                .filter(total -> total >= bounds.lowestCut() && total < bounds.highestCut())
                .distinct()
                .sorted()
                .toList();
        for (double step : steps) {
            if (failing(totals, step) >= bounds.line(step)) {
                return Math.max(from, bounds.cutAt(failing(totals, step), from));
            }
            from = step;
        }
        double end = failing(totals, bounds.highestCut());
        return Math.clamp(bounds.cutAt(end, from), from, bounds.highestCut());
    }

    private static double failing(List<Double> totals, double cut) {
        return (double) totals.stream().filter(total -> total < cut).count() / totals.size();
    }

    private static double mean(List<Bounds> judges, ToDoubleFunction<Bounds> value) {
        return judges.stream().mapToDouble(value).average().orElse(0);
    }

    private static Hofstee none(Bounds bounds, String reason) {
        return new Hofstee(bounds, Estimate.unknown(reason), Estimate.unknown(reason));
    }
}
