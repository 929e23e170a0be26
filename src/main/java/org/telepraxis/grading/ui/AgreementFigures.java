package org.telepraxis.grading.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.telepraxis.grading.QualityReport;
import org.telepraxis.grading.QualityThresholds;
import org.telepraxis.grading.statistics.Figure;

/** The figures that a board asks for first. */
final class AgreementFigures extends DescriptionList {

    AgreementFigures(QualityReport report) {
        addClassName("agreement-figures");
        add(
                figure("ICC(2,2), mean of two raters", report.totals().icc2k(), "needs", QualityThresholds.ICC),
                figure(
                        "Weighted kappa, all criteria",
                        report.levels().quadratic(),
                        "watch under",
                        QualityThresholds.KAPPA_WATCH),
                shares(report.levels()),
                figure("Phi, one performance, two raters", report.totals().phi(), "needs", QualityThresholds.PHI),
                figure("Gwet's AC2", report.levels().ac2(), "beside kappa", Double.NaN),
                line(report.line()));
    }

    private static Div figure(String name, Figure figure, String need, double threshold) {
        boolean low = figure.known().filter(known -> known.value() < threshold).isPresent();
        return switch (figure) {
            case Figure.Known known ->
                one(
                        name,
                        Statistic.decimal(known.value()),
                        "%s, n %d, %s%s"
                                .formatted(
                                        Statistic.interval(known),
                                        known.n(),
                                        need,
                                        Double.isNaN(threshold) ? "" : " " + Statistic.decimal(threshold)),
                        low);
            case Figure.Undefined undefined -> one(name, "–", undefined.reason(), false);
        };
    }

    /** How sure a decision near the line is. */
    private static Div line(QualityReport.Line line) {
        return switch (line.consistency()) {
            case Figure.Known known ->
                one(
                        "Both on the same side of borderline",
                        Statistic.percent(known.value()),
                        "n %d, %s just below: within one standard error (%s levels)"
                                .formatted(known.n(), line.justBelow(), Statistic.shown(line.error())),
                        false);
            case Figure.Undefined undefined ->
                one("Both on the same side of borderline", "–", undefined.reason(), false);
        };
    }

    private static Div shares(QualityReport.Levels report) {
        var exact = report.exact().known();
        var adjacent = report.adjacent().known();
        if (exact.isEmpty() || adjacent.isEmpty()) {
            return one("Exact, adjacent agreement", "–", "No performance has two ratings yet.", false);
        }
        boolean low =
                exact.get().value() < QualityThresholds.EXACT || adjacent.get().value() < QualityThresholds.ADJACENT;
        return one(
                "Exact, adjacent agreement",
                Statistic.percent(exact.get().value()) + " "
                        + Statistic.percent(adjacent.get().value()),
                "n %d, needs 55%%, 95%%".formatted(exact.get().n()),
                low);
    }

    private static Div one(String name, String value, String about, boolean low) {
        var figure = new Div(new Term(name), new Description(value), described(about, low));
        figure.addClassName("agreement-figure");
        return figure;
    }

    private static Description described(String about, boolean low) {
        var words = new Span(low ? about + ": below" : about);
        words.setClassName("low", low);
        var description = new Description(words);
        description.addClassName("meta");
        return description;
    }
}
