package org.telepraxis.grading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.telepraxis.grading.QualityReport;
import org.telepraxis.grading.QualityThresholds;
import org.telepraxis.grading.statistics.Figure;

/** How the severity of each rater moved: a small chart each, all on the same axes. */
final class DriftCharts extends Div {

    private static final int WIDTH = 300;
    private static final int HEIGHT = 132;
    private static final int LEFT = 34;
    private static final int RIGHT = 10;
    private static final int TOP = 6;
    private static final int BOTTOM = 22;
    private static final int FEW = 5;
    private static final int MONTHS_AT_MOST = 18;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yy", Locale.ENGLISH);

    private final List<LocalDate> steps;
    private final boolean quarters;

    /** A month or a quarter of one rater. */
    private record Step(double severity, int n) {

        Step plus(Step other) {
            int both = n + other.n;
            return new Step((severity * n + other.severity * other.n) / both, both);
        }
    }

    DriftCharts(List<QualityReport.Rater> raters) {
        addClassName("drift-charts");
        var months = raters.stream()
                .flatMap(rater -> rater.drift().stream())
                .map(QualityReport.Month::first)
                .collect(Collectors.toCollection(TreeSet::new));
        quarters = months.size() > MONTHS_AT_MOST;
        steps = months.stream().map(this::step).distinct().toList();
        raters.forEach(rater -> add(chart(rater)));
    }

    private LocalDate step(LocalDate month) {
        return quarters ? month.withMonth((month.getMonthValue() - 1) / 3 * 3 + 1) : month;
    }

    private String name(LocalDate step) {
        return quarters ? "Q" + (step.getMonthValue() / 3 + 1) + " " + step.getYear() : MONTH.format(step);
    }

    private Div chart(QualityReport.Rater rater) {
        var drift = new TreeMap<LocalDate, Step>();
        rater.drift()
                .forEach(month -> drift.merge(step(month.first()), new Step(month.severity(), month.n()), Step::plus));
        var title = new H3(rater.name());
        var chart = new Div(title, change(rater), picture(drift), told(drift));
        chart.addClassName("drift-chart");
        return chart;
    }

    private static Component change(QualityReport.Rater rater) {
        return Parts.meta(
                switch (rater.change()) {
                    case Figure.Known known ->
                        "%s in the last three months, %s"
                                .formatted(Statistic.signed(known.value()), Statistic.signedInterval(known));
                    case Figure.Undefined undefined -> undefined.reason();
                });
    }

    /** The same for those who do not see the line. */
    private Span told(TreeMap<LocalDate, Step> drift) {
        return Parts.styled(
                drift.entrySet().stream()
                        .map(entry -> "%s: %s, n %d"
                                .formatted(
                                        name(entry.getKey()),
                                        Statistic.signed(entry.getValue().severity()),
                                        entry.getValue().n()))
                        .collect(Collectors.joining("; ")),
                "visually-hidden");
    }

    private Svg picture(TreeMap<LocalDate, Step> drift) {
        var svg = new StringBuilder("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' aria-hidden='true'>"
                .formatted(WIDTH, HEIGHT));
        svg.append(format(
                "<rect class='band' x='%d' y='%.1f' width='%d' height='%.1f'/>",
                LEFT,
                y(QualityThresholds.SEVERITY),
                WIDTH - LEFT - RIGHT,
                y(-QualityThresholds.SEVERITY) - y(QualityThresholds.SEVERITY)));
        for (double at : new double[] {-1, 0, 1}) {
            svg.append(format(
                    "<line class='%s' x1='%d' x2='%d' y1='%.1f' y2='%.1f'/><text x='%d' y='%.1f' text-anchor='end'>%s</text>",
                    at == 0 ? "zero" : "grid",
                    LEFT,
                    WIDTH - RIGHT,
                    y(at),
                    y(at),
                    LEFT - 6,
                    y(at) + 4,
                    Statistic.tick(at)));
        }
        label(svg, 0, "start");
        if (steps.size() > 1) {
            label(svg, steps.size() - 1, "end");
        }
        svg.append("<polyline class='drift' points='")
                .append(drift.entrySet().stream()
                        .map(entry -> format(
                                "%.1f,%.1f",
                                x(entry.getKey()), y(entry.getValue().severity())))
                        .collect(Collectors.joining(" ")))
                .append("'/>");
        drift.forEach((step, value) -> svg.append(format(
                "<circle class='%s' cx='%.1f' cy='%.1f' r='4'/>",
                value.n() < FEW ? "few" : Math.abs(value.severity()) > QualityThresholds.SEVERITY ? "far" : "near",
                x(step),
                y(value.severity()))));
        return new Svg(svg.append("</svg>").toString());
    }

    private void label(StringBuilder svg, int step, String anchor) {
        svg.append(format(
                "<text x='%.1f' y='%d' text-anchor='%s'>%s</text>",
                "start".equals(anchor) ? LEFT : (double) WIDTH - RIGHT, HEIGHT - 4, anchor, name(steps.get(step))));
    }

    private double x(LocalDate step) {
        double inside = WIDTH - LEFT - RIGHT - 16.0;
        return LEFT + 8 + (steps.size() == 1 ? inside / 2 : steps.indexOf(step) * inside / (steps.size() - 1));
    }

    private static double y(double severity) {
        double share = (1 - Math.max(-1, Math.min(1, severity))) / 2;
        return TOP + share * (HEIGHT - TOP - BOTTOM);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ENGLISH, pattern, values);
    }
}
