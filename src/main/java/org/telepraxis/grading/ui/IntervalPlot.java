package org.telepraxis.grading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import org.telepraxis.grading.statistics.Figure;

/** A value with its interval on a track, small enough for a table cell; shape and colour say how it stands. */
final class IntervalPlot {

    private static final int WIDTH = 180;
    private static final int HEIGHT = 26;

    private IntervalPlot() {}

    enum Look {
        GOOD,
        WATCH,
        BAD
    }

    /** A stretch of the track with a meaning. */
    record Band(String look, double from, double to) {}

    record Scale(double from, double to, List<Band> bands) {

        /** @param enough whether there are enough ratings to act upon; else the mark is hollow and dashed */
        Component plot(Figure figure, boolean enough, DoubleFunction<Look> look) {
            var svg = new StringBuilder(open());
            for (var band : bands) {
                svg.append(format(
                        "<rect class='band %s' x='%.1f' y='0' width='%.1f' height='%d'/>",
                        band.look(), x(band.from()), x(band.to()) - x(band.from()), HEIGHT));
            }
            figure.known().ifPresent(known -> svg.append(mark(known, enough, look.apply(known.value()))));
            return wrap(svg.append("</svg>").toString());
        }

        /** The numbers below the tracks. */
        Component axis(List<Double> ticks, DoubleFunction<String> words) {
            var svg = new StringBuilder(open());
            for (double tick : ticks) {
                svg.append(format(
                        "<line class='tick' x1='%.1f' x2='%.1f' y1='0' y2='5'/><text x='%.1f' y='19' text-anchor='%s'>%s</text>",
                        x(tick),
                        x(tick),
                        x(tick),
                        tick == from ? "start" : tick == to ? "end" : "middle",
                        words.apply(tick)));
            }
            return wrap(svg.append("</svg>").toString());
        }

        private String mark(Figure.Known known, boolean enough, Look look) {
            double y = HEIGHT / 2.0;
            double at = x(known.value());
            var style = enough ? look.name().toLowerCase(Locale.ROOT) : "few";
            var line = format(
                    "<line class='reach %s' x1='%.1f' x2='%.1f' y1='%.1f' y2='%.1f'/>",
                    style, x(known.low()), x(known.high()), y, y);
            var point = switch (enough ? look : Look.GOOD) {
                case BAD -> format("<path class='mark bad' d='M%.1f %.1f l5.5 -9.5 h-11 Z'/>", at, y + 5.5);
                case WATCH -> format("<circle class='mark watch' cx='%.1f' cy='%.1f' r='4'/>", at, y);
                case GOOD -> format("<circle class='mark %s' cx='%.1f' cy='%.1f' r='4.5'/>", style, at, y);
            };
            return line + point;
        }

        private double x(double value) {
            double share = (Math.max(from, Math.min(to, value)) - from) / (to - from);
            return 6 + share * (WIDTH - 12);
        }
    }

    private static String open() {
        return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' width='%d' height='%d' aria-hidden='true'>"
                .formatted(WIDTH, HEIGHT, WIDTH, HEIGHT);
    }

    private static Component wrap(String svg) {
        var plot = new Svg(svg);
        plot.addClassName("interval-plot");
        return plot;
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ENGLISH, pattern, values);
    }
}
