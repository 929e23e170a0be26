package org.telepraxis.grading.ui;

import java.util.List;
import org.telepraxis.grading.QualityReport;
import org.telepraxis.grading.QualityThresholds;

/** Severity, the strictest first. */
final class RatersTable extends FigureTable {

    private static final IntervalPlot.Scale LEVELS = new IntervalPlot.Scale(
            -1, 1, List.of(new IntervalPlot.Band("good", -QualityThresholds.SEVERITY, QualityThresholds.SEVERITY)));

    RatersTable(List<QualityReport.Rater> raters) {
        super("Severity of raters", List.of("Rater", "Stricter · more lenient", "Severity", "Kappa", "n"));
        for (var rater : raters) {
            row(
                    rater.name(),
                    LEVELS.plot(
                            rater.severity(),
                            rater.enough(),
                            value -> Math.abs(value) > QualityThresholds.SEVERITY
                                    ? IntervalPlot.Look.BAD
                                    : IntervalPlot.Look.GOOD),
                    Parts.styled(Statistic.signed(rater.severity()), "figure"),
                    value(rater.kappa()),
                    rater.n());
        }
        axis(LEVELS.axis(List.of(-1.0, -0.5, 0.0, 0.5, 1.0), Statistic::tick));
    }
}
