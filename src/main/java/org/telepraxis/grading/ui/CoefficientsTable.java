package org.telepraxis.grading.ui;

import java.util.List;
import org.telepraxis.grading.QualityReport;
import org.telepraxis.grading.statistics.Figure;

/** Every coefficient with its interval and number, for those who want to see more than the first line of figures. */
final class CoefficientsTable extends FigureTable {

    CoefficientsTable(QualityReport report) {
        super("All coefficients", List.of("Coefficient", "Value", "95% interval", "n", "Reads"));
        var levels = report.levels();
        var totals = report.totals();
        var line = report.line();
        one("Exact agreement", levels.exact(), "Share of pairs with the same level");
        one("Adjacent agreement", levels.adjacent(), "Share at most one level apart");
        one("Cohen's kappa", levels.kappa(), "Same level, beyond chance");
        one("Kappa, linear weights", levels.linear(), "Each level apart costs the same");
        one("Kappa, quadratic weights", levels.quadratic(), "Far gaps cost most");
        one("Gwet's AC1", levels.ac1(), "Same level; holds where nearly all are the same");
        one("Gwet's AC2, quadratic", levels.ac2(), "The same with weights");
        one("Krippendorff's alpha, ordinal", levels.alpha(), "Any number of raters, ratings may be missing");
        one("ICC(1,1)", totals.icc11(), "One rating, raters differ between performances");
        one("ICC(2,1)", totals.icc21(), "One rating, severity counts as error");
        one("ICC(2,2)", totals.icc2k(), "Mean of two, severity counts as error");
        one("ICC(3,1)", totals.icc31(), "One rating, severity left out");
        one("ICC(3,2)", totals.icc3k(), "Mean of two, severity left out");
        one("Phi, two raters", totals.phi(), "Reliance on one performance by two");
        one("Borderline", line.cut(), "Mean level that raters call borderline");
        one("Standard error, two raters", line.error(), "In levels, around the mean of two");
        one("Same side of the line", line.consistency(), "Share of performances");
        one("The same, kappa", line.consistencyKappa(), "Beyond chance");
    }

    private void one(String name, Figure figure, String reads) {
        switch (figure) {
            case Figure.Known known ->
                row(
                        name,
                        value(figure),
                        known.low() == known.high() ? "–" : Statistic.interval(known),
                        known.n(),
                        reads);
            case Figure.Undefined undefined -> row(name, value(figure), "–", "–", undefined.reason());
        }
    }
}
