package org.telepraxis.grading.ui;

import java.util.List;
import org.telepraxis.grading.QualityReport;
import org.telepraxis.grading.QualityThresholds;

final class CriteriaTable extends FigureTable {

    private static final IntervalPlot.Scale KAPPA = new IntervalPlot.Scale(
            0.2,
            1,
            List.of(
                    new IntervalPlot.Band("low", 0.2, QualityThresholds.KAPPA_RETRAIN),
                    new IntervalPlot.Band("watch", QualityThresholds.KAPPA_RETRAIN, QualityThresholds.KAPPA_WATCH)));

    CriteriaTable(List<QualityReport.Criterion> criteria) {
        super(
                "Agreement by criterion",
                List.of("Criterion", "Retrain · watch · good", "Kappa", "AC2", "Exact", "Adjacent", "n"));
        for (var criterion : criteria) {
            row(
                    criterion.competence(),
                    KAPPA.plot(
                            criterion.kappa(),
                            criterion.n() >= QualityThresholds.ENOUGH,
                            value -> value < QualityThresholds.KAPPA_RETRAIN
                                    ? IntervalPlot.Look.BAD
                                    : value < QualityThresholds.KAPPA_WATCH
                                            ? IntervalPlot.Look.WATCH
                                            : IntervalPlot.Look.GOOD),
                    value(criterion.kappa()),
                    value(criterion.ac2()),
                    Statistic.percent(criterion.exact()),
                    Statistic.percent(criterion.adjacent()),
                    criterion.n());
        }
        axis(KAPPA.axis(List.of(0.2, 0.4, 0.6, 0.8, 1.0), Statistic::decimal));
    }
}
