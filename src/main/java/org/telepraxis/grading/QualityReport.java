package org.telepraxis.grading;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.telepraxis.grading.statistics.Figure;

/**
 * How far the raters of an association agreed on performances whose results stand.
 *
 * @param scenarioId the one scenario looked at, or null for all
 * @param rated performances rated by two
 * @param third how many of them needed a third rater
 * @param raters the strictest first
 * @param advice what crossed a threshold and what to do about it, the most urgent first
 */
public record QualityReport(
        @Nullable String scenarioId,
        LocalDate from,
        LocalDate until,
        int rated,
        int third,
        Levels levels,
        Totals totals,
        Line line,
        List<Criterion> criteria,
        List<Action> actions,
        List<Rater> raters,
        List<String> advice) {

    public QualityReport {
        criteria = List.copyOf(criteria);
        actions = List.copyOf(actions);
        raters = List.copyOf(raters);
        advice = List.copyOf(advice);
    }

    /** Agreement on levels, all criteria together. */
    public record Levels(
            Figure exact,
            Figure adjacent,
            Figure kappa,
            Figure linear,
            Figure quadratic,
            Figure ac1,
            Figure ac2,
            Figure alpha) {}

    /**
     * Agreement on totals: the mean of a rater's levels over the criteria that both rated.
     *
     * @param icc2k ICC(2,2): the mean of two raters
     * @param phi dependability of a decision on one performance by two raters
     */
    public record Totals(Figure icc11, Figure icc21, Figure icc2k, Figure icc31, Figure icc3k, Figure phi) {}

    /**
     * Near the line between passing and failing.
     *
     * @param cut the mean level that raters call borderline on the whole
     * @param error standard error of the mean of two raters
     * @param consistency share of performances that both raters place on the same side
     * @param consistencyKappa the same beyond chance
     * @param justBelow performances within one standard error below the cut
     */
    public record Line(Figure cut, Figure error, Figure consistency, Figure consistencyKappa, int justBelow) {}

    /** One competence, all its double ratings; "no opportunity" is left out. */
    public record Criterion(String competence, Figure exact, Figure adjacent, Figure kappa, Figure ac2, int n) {}

    /** One critical action of one scenario. */
    public record Action(String scenarioId, String action, Figure agreement, Figure kappa, int n) {}

    /**
     * One rater beside all who rated the same performances.
     *
     * @param severity mean distance in levels from the mean of both; below zero is stricter
     * @param kappa quadratic weighted kappa with the others
     * @param halo standard deviation of the levels within one performance, less the colleague's; below zero is flatter
     * @param range standard deviation between performances within a criterion, averaged over criteria
     * @param rangeOfOthers the same of the colleagues on the same performances
     * @param favourite share of the level given most often
     * @param drift mean severity by month, oldest first
     * @param change severity of the last three months of the drift, less that before
     * @param n performances
     */
    public record Rater(
            UUID person,
            String name,
            Figure severity,
            Figure kappa,
            Figure halo,
            double range,
            double rangeOfOthers,
            double favourite,
            List<Month> drift,
            Figure change,
            int n) {

        public Rater {
            drift = List.copyOf(drift);
        }

        /** Whether there is enough to act upon. */
        public boolean enough() {
            return n >= QualityThresholds.ENOUGH;
        }
    }

    public record Month(LocalDate first, double severity, int n) {}
}
