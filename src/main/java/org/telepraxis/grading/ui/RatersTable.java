package org.telepraxis.grading.ui;

import com.vaadin.flow.component.Component;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.telepraxis.grading.QualityReport;
import org.telepraxis.grading.QualityThresholds;
import org.telepraxis.grading.statistics.Figure;

final class RatersTable extends FigureTable {

    private static final IntervalPlot.Scale LEVELS = new IntervalPlot.Scale(
            -1, 1, List.of(new IntervalPlot.Band("good", -QualityThresholds.SEVERITY, QualityThresholds.SEVERITY)));

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

    RatersTable(List<QualityReport.Rater> raters) {
        super(
                "Raters",
                List.of(
                        "Rater",
                        "Stricter · more lenient",
                        "Severity",
                        "Kappa",
                        "By month",
                        "Spread",
                        "One level",
                        "n"));
        for (var rater : raters) {
            row(
                    rater.name(),
                    LEVELS.plot(
                            rater.severity(),
                            rater.enough(),
                            value -> Math.abs(value) > QualityThresholds.SEVERITY
                                    ? IntervalPlot.Look.BAD
                                    : IntervalPlot.Look.GOOD),
                    rater.severity()
                            .known()
                            .map(Figure.Known::value)
                            .map(Statistic::signed)
                            .orElse("–"),
                    value(rater.kappa()),
                    drift(rater),
                    Statistic.decimal(rater.spread()),
                    Statistic.percent(rater.favourite()),
                    rater.n());
        }
    }

    /** How severity moved; read as text by those who do not see the line. */
    private static Component drift(QualityReport.Rater rater) {
        var words = rater.drift().stream()
                .map(month -> MONTH.format(month.first()) + " " + Statistic.signed(month.severity()))
                .collect(Collectors.joining(", "));
        return IntervalPlot.line(
                rater.drift().stream()
                        .mapToDouble(QualityReport.Month::severity)
                        .toArray(),
                words);
    }
}
