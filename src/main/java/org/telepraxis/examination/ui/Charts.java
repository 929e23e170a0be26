package org.telepraxis.examination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.telepraxis.examination.ExamFigures;
import org.telepraxis.examination.statistics.BorderlineRegression;
import org.telepraxis.examination.statistics.BorderlineRegression.Marks;
import org.telepraxis.examination.statistics.Estimate;

/** The drawings of this module. Each is told in words as well. */
final class Charts {

    private static final int WIDTH = 560;
    private static final int HEIGHT = 220;
    private static final int LEFT = 40;
    private static final int NAMES = 110;
    private static final int RIGHT = 12;
    private static final int TOP = 10;
    private static final int BOTTOM = 34;
    private static final double FROM_R = -0.4;
    private static final double TO_R = 0.8;

    private Charts() {}

    /** How totals spread, with the cut. */
    static Component totals(List<Integer> counts, @Nullable Double cut) {
        int most = counts.stream().mapToInt(Integer::intValue).max().orElse(1);
        double step = (WIDTH - LEFT - RIGHT) / (double) counts.size();
        var svg = open();
        for (int i = 0; i < counts.size(); i++) {
            double height = (HEIGHT - TOP - BOTTOM) * counts.get(i) / (double) Math.max(1, most);
            svg.append(format(
                    "<rect class='column' x='%.1f' y='%.1f' width='%.1f' height='%.1f'/>",
                    LEFT + i * step + 1, HEIGHT - BOTTOM - height, step - 2, height));
        }
        axisX(svg, 0, 100, 25, "% right");
        svg.append(format("<text x='%d' y='%d' text-anchor='end'>%d</text>", LEFT - 6, TOP + 8, most));
        if (cut != null) {
            double x = LEFT + cut / 100 * (WIDTH - LEFT - RIGHT);
            svg.append(format(
                    "<line class='cut' x1='%.1f' x2='%.1f' y1='%d' y2='%d'/><text class='cut-label' x='%.1f' y='%d' text-anchor='end'>cut %.1f%%</text>",
                    x, x, TOP, HEIGHT - BOTTOM, x - 5, TOP + 9, cut));
        }
        return told(
                svg,
                "How many candidates had which share right: "
                        + IntStream.range(0, counts.size())
                                .filter(i -> counts.get(i) > 0)
                                .mapToObj(i -> "%d to %d%%: %d".formatted(i * 5, i * 5 + 4, counts.get(i)))
                                .collect(Collectors.joining("; ")));
    }

    /** Every item by how easy it is and how far it tells the able from others. */
    static Component items(List<ExamFigures.Line> lines, List<String> flagged) {
        var svg = open();
        svg.append(format(
                "<rect class='band' x='%.1f' y='%.1f' width='%.1f' height='%.1f'/>",
                x(30), y(TO_R), x(95) - x(30), y(0.2) - y(TO_R)));
        for (double r : new double[] {-0.4, 0, 0.4, 0.8}) {
            svg.append(format(
                    "<line class='%s' x1='%d' x2='%d' y1='%.1f' y2='%.1f'/><text x='%d' y='%.1f' text-anchor='end'>%s</text>",
                    r == 0 ? "zero" : "grid", LEFT, WIDTH - RIGHT, y(r), y(r), LEFT - 6, y(r) + 4, Figure.decimal(r)));
        }
        axisX(svg, 0, 100, 25, "% right");
        for (var line : lines) {
            if (line.statistics().facility() instanceof Estimate.Known facility
                    && line.statistics().pointBiserial() instanceof Estimate.Known r) {
                boolean look = flagged.contains(line.code());
                svg.append(format(
                        "<circle class='%s' cx='%.1f' cy='%.1f' r='5'><title>%s</title></circle>",
                        look ? "far" : "near", x(facility.value() * 100), y(r.value()), safe(line.code())));
                if (look) {
                    svg.append(format(
                            "<text class='name' x='%.1f' y='%.1f'>%s</text>",
                            x(facility.value() * 100) + 8, y(r.value()) + 4, safe(line.code())));
                }
            }
        }
        return told(
                svg,
                "Items by the share who are right and by point-biserial; the table below says the same. In the band: between 30 and 95% right, and .20 or more.");
    }

    /** How far each item moved between sittings, with its interval. */
    static Component drift(List<ExamFigures.Drift> items, List<String> flagged) {
        int step = 18;
        int height = TOP + items.size() * step + BOTTOM;
        var svg = new StringBuilder("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' aria-hidden='true'>"
                .formatted(WIDTH, height));
        svg.append(format(
                "<rect class='band' x='%.1f' y='%d' width='%.1f' height='%d'/>",
                points(-10), TOP, points(10) - points(-10), items.size() * step));
        for (int tick = -40; tick <= 40; tick += 20) {
            svg.append(format(
                    "<line class='%s' x1='%.1f' x2='%.1f' y1='%d' y2='%d'/><text x='%.1f' y='%d' text-anchor='middle'>%s%d</text>",
                    tick == 0 ? "zero" : "grid",
                    points(tick),
                    points(tick),
                    TOP,
                    height - BOTTOM,
                    points(tick),
                    height - BOTTOM + 16,
                    tick > 0 ? "+" : "",
                    tick));
        }
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            double y = TOP + (i + 0.5) * step;
            boolean look = flagged.contains(item.code());
            svg.append(format(
                    "<text class='%s' x='%d' y='%.1f' text-anchor='end'>%s</text>",
                    look ? "name" : "", NAMES - 8, y + 4, safe(item.code())));
            if (item.change() instanceof Estimate.Known change) {
                var interval = change.interval();
                if (interval != null) {
                    svg.append(format(
                            "<line class='whisker' x1='%.1f' x2='%.1f' y1='%.1f' y2='%.1f'/>",
                            points(interval.low() * 100), points(interval.high() * 100), y, y));
                }
                svg.append(format(
                        "<circle class='%s' cx='%.1f' cy='%.1f' r='5'/>",
                        look ? "far" : "near", points(change.value() * 100), y));
            }
        }
        svg.append(format("<text x='%d' y='%d' text-anchor='end'>points</text>", WIDTH - RIGHT, height - 4));
        return told(
                svg,
                "How far the share right of each item moved: "
                        + items.stream()
                                .flatMap(item -> item.change().known().stream()
                                        .map(known -> "%s %+.0f".formatted(item.code(), known.value() * 100)))
                                .collect(Collectors.joining("; ")));
    }

    private static double points(double change) {
        return NAMES + (Math.clamp(change, -50, 50) + 50) / 100 * (WIDTH - NAMES - RIGHT);
    }

    /** What judges said of one item, on a line from 0 to 100, with the share who were right if it is known. */
    static Component strip(List<Integer> said, @Nullable Integer facility, @Nullable Integer own) {
        int width = 220;
        var svg = new StringBuilder(
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d 34' width='%d' height='34' aria-hidden='true'><line class='grid' x1='8' x2='%d' y1='18' y2='18'/>"
                        .formatted(width, width, width - 8));
        for (int tick : new int[] {0, 50, 100}) {
            double x = 8 + tick / 100.0 * (width - 16);
            svg.append(format("<line class='grid' x1='%.1f' x2='%.1f' y1='14' y2='22'/>", x, x));
        }
        if (facility != null) {
            double x = 8 + facility / 100.0 * (width - 16);
            svg.append(format("<path class='facility' d='M%.1f 33 l-5 -8 h10 Z'/>", x));
        }
        for (int i = 0; i < said.size(); i++) {
            int value = said.get(i);
            int same = (int)
                    said.subList(0, i).stream().filter(other -> other == value).count();
            svg.append(format(
                    "<circle class='said' cx='%.1f' cy='%.1f' r='4.5'/>",
                    8 + value / 100.0 * (width - 16), 18 - same * 5.0));
        }
        if (own != null) {
            svg.append(format("<circle class='own' cx='%.1f' cy='18' r='7.5'/>", 8 + own / 100.0 * (width - 16)));
        }
        var strip = new Div(
                new Svg(svg.append("</svg>").toString()),
                Figure.hidden(
                        "All judges: " + said.stream().map(String::valueOf).collect(Collectors.joining(", "))
                                + (facility == null ? "" : ". Right in the exam: " + facility + "%")));
        strip.addClassName("exam-strip");
        return strip;
    }

    /** Totals by the judgement of the whole, with the line through them. */
    static Component regression(List<Marks> points, BorderlineRegression regression) {
        var svg = open();
        for (int total = 0; total <= 100; total += 25) {
            double y = TOP + (100 - total) / 100.0 * (HEIGHT - TOP - BOTTOM);
            svg.append(format(
                    "<line class='grid' x1='%d' x2='%d' y1='%.1f' y2='%.1f'/><text x='%d' y='%.1f' text-anchor='end'>%d</text>",
                    LEFT, WIDTH - RIGHT, y, y, LEFT - 6, y + 4, total));
        }
        var names = List.of("Fail", "Borderline", "Pass", "Good");
        for (int whole = 1; whole <= 4; whole++) {
            svg.append(format(
                    "<text x='%.1f' y='%d' text-anchor='middle'>%s</text>",
                    whole(whole), HEIGHT - 12, names.get(whole - 1)));
        }
        int number = 0;
        for (var mark : points) {
            svg.append(format(
                    "<circle class='mark' cx='%.1f' cy='%.1f' r='3.5'/>",
                    whole(mark.global()) + (number++ % 9 - 4) * 4, total(mark.total())));
        }
        if (regression instanceof BorderlineRegression.Fitted fitted) {
            svg.append(format(
                    "<line class='fit' x1='%.1f' y1='%.1f' x2='%.1f' y2='%.1f'/>",
                    whole(1),
                    total(fitted.intercept() + fitted.slope()),
                    whole(4),
                    total(fitted.intercept() + 4 * fitted.slope())));
            double y = total(fitted.cut().value());
            svg.append(format(
                    "<line class='cut' x1='%d' x2='%.1f' y1='%.1f' y2='%.1f'/><text class='cut-label' x='%d' y='%.1f'>cut %.1f%%</text>",
                    LEFT, whole(2), y, y, LEFT + 6, y - 5, fitted.cut().value()));
        }
        return told(svg, "%d ratings, totals by the judgement of the whole.".formatted(points.size()));
    }

    private static double whole(double value) {
        return LEFT + (value - 0.5) / 4 * (WIDTH - LEFT - RIGHT);
    }

    private static double total(double value) {
        return TOP + (100 - Math.clamp(value, 0, 100)) / 100 * (HEIGHT - TOP - BOTTOM);
    }

    private static double x(double percent) {
        return LEFT + percent / 100 * (WIDTH - LEFT - RIGHT);
    }

    private static double y(double r) {
        return TOP + (TO_R - Math.clamp(r, FROM_R, TO_R)) / (TO_R - FROM_R) * (HEIGHT - TOP - BOTTOM);
    }

    private static void axisX(StringBuilder svg, int from, int to, int step, String unit) {
        for (int tick = from; tick <= to; tick += step) {
            svg.append(format(
                    "<text x='%.1f' y='%d' text-anchor='middle'>%d</text>", x(tick), HEIGHT - BOTTOM + 16, tick));
        }
        svg.append(format(
                "<line class='zero' x1='%d' x2='%d' y1='%d' y2='%d'/><text x='%d' y='%d' text-anchor='end'>%s</text>",
                LEFT, WIDTH - RIGHT, HEIGHT - BOTTOM, HEIGHT - BOTTOM, WIDTH - RIGHT, HEIGHT - 4, unit));
    }

    private static StringBuilder open() {
        return new StringBuilder("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' aria-hidden='true'>"
                .formatted(WIDTH, HEIGHT));
    }

    private static Component told(StringBuilder svg, String words) {
        var chart = new Div(new Svg(svg.append("</svg>").toString()), Figure.hidden(words));
        chart.addClassName("exam-chart");
        // On a phone it is wider than the page and can be scrolled, by keys too.
        chart.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", "Chart");
        return chart;
    }

    /** Codes come from uploaded files: nothing of them may become markup. */
    private static String safe(String text) {
        return text.replaceAll("[^A-Za-z0-9 ._-]", "");
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ENGLISH, pattern, values);
    }
}
