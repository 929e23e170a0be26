package org.telepraxis.grading.statistics;

/**
 * How far a decision on so many ratings can be relied on: variance components of a design in which every rater sees every
 * performance, and Phi, the index of dependability for absolute decisions. Source: Brennan, Generalizability Theory, 2001,
 * sections 1.1 and 3.3.
 *
 * @param performance variance between performances, which is what one wants to see
 * @param rater variance between raters: severity
 * @param residual what is left: raters who differ from performance to performance, and chance
 */
public record Generalizability(double performance, double rater, double residual) {

    /** The components; negative estimates are set to zero, as Brennan (3.4) recommends. */
    public static Generalizability of(Scores scores) {
        double residual = scores.residual();
        return new Generalizability(
                Math.max(0, (scores.betweenRows() - residual) / scores.columns()),
                Math.max(0, (scores.betweenColumns() - residual) / scores.rows()),
                residual);
    }

    /** Phi for the mean of that many raters. */
    public static Figure phi(Scores scores, int raters) {
        if (!scores.obstacle().isEmpty()) {
            return new Figure.Undefined(scores.obstacle());
        }
        return Bootstrap.figure(
                scores, drawn -> phiOf(drawn, raters), "All totals are the same; there is nothing to tell apart.");
    }

    /** How far the mean of that many raters lies from what all raters would give, on average: the absolute standard error. */
    public static Figure error(Scores scores, int raters) {
        if (!scores.obstacle().isEmpty()) {
            return new Figure.Undefined(scores.obstacle());
        }
        return Bootstrap.figure(
                scores,
                drawn -> {
                    var parts = of(drawn);
                    return Math.sqrt((parts.rater + parts.residual) / raters);
                },
                "All totals are the same; there is nothing to tell apart.");
    }

    private static double phiOf(Scores scores, int raters) {
        var parts = of(scores);
        return parts.performance / (parts.performance + (parts.rater + parts.residual) / raters);
    }
}
