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
 * @param icc ICC(2,2): the mean of two raters' means over the criteria that both rated
 * @param phi dependability of a decision on one performance by two raters
 */
public record QualityReport(
        @Nullable String scenarioId,
        LocalDate from,
        LocalDate until,
        int rated,
        int third,
        Figure exact,
        Figure adjacent,
        Figure kappa,
        Figure ac2,
        Figure alpha,
        Figure icc,
        Figure phi,
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

    /** One competence, all its double ratings; "no opportunity" is left out. */
    public record Criterion(String competence, Figure exact, Figure adjacent, Figure kappa, Figure ac2, int n) {}

    /** One critical action of one scenario. */
    public record Action(String scenarioId, String action, Figure agreement, Figure kappa, int n) {}

    /**
     * One rater beside all who rated the same performances.
     *
     * @param severity mean distance in levels from the mean of both; below zero is stricter
     * @param kappa quadratic weighted kappa with the others
     * @param spread mean standard deviation of the levels within one rating; near zero hints at halo
     * @param favourite share of the level given most often; near one hints at range restriction
     * @param drift mean severity by month, oldest first
     * @param n performances
     */
    public record Rater(
            UUID person,
            String name,
            Figure severity,
            Figure kappa,
            double spread,
            double favourite,
            List<Month> drift,
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
