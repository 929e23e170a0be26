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
        var parts = of(scores);
        double all = parts.performance + (parts.rater + parts.residual) / raters;
        if (all == 0) {
            return new Figure.Undefined("All totals are the same; there is nothing to tell apart.");
        }
        double phi = parts.performance / all;
        return new Figure.Known(phi, phi, phi, scores.rows());
    }
}
