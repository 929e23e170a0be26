package org.telepraxis.simulation.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.telepraxis.scenario.Curve;
import org.telepraxis.scenario.Playthrough;
import org.telepraxis.scenario.TranscriptEntry;
import org.telepraxis.scenario.TranscriptText;

/** The session over its own clock as SVG text: a lane for each curve, the time without a line as a tinted zone, a dot for each choice. */
final class SessionDrawing {

    private static final int WIDTH = 1104;
    private static final int LEFT = 118;
    private static final int TOP = 26;
    private static final int LANE = 60;

    /** A stretch of session time without a line to the client. */
    private record Gap(int from, int to) {}

    private final Playthrough play;
    private final List<Curve> curves;
    private final int seconds;
    private final StringBuilder svg = new StringBuilder();

    SessionDrawing(Playthrough play, List<Curve> curves) {
        this.play = play;
        this.curves = curves;
        this.seconds = Math.max(60, play.clock());
    }

    String svg() {
        int moves = TOP + curves.size() * LANE + 14;
        int foot = moves + 16;
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" class=\"tl\" role=\"img\" aria-label=\"%s\">",
                WIDTH, foot + 24, label());
        gaps().forEach(gap -> gap(gap, foot));
        int step = seconds > 1200 ? 300 : seconds > 600 ? 120 : 60;
        for (int at = 0; at <= seconds; at += step) {
            add("<line x1=\"%s\" x2=\"%s\" y1=\"%d\" y2=\"%d\" class=\"g\"/>", x(at), x(at), TOP, foot);
            add("<text x=\"%s\" y=\"%d\" class=\"t mid m\">%s</text>", x(at), foot + 18, TranscriptText.time(at));
        }
        for (int i = 0; i < curves.size(); i++) {
            lane(curves.get(i), TOP + i * LANE, i % 2 == 0 ? "al" : "di");
        }
        add("<text x=\"0\" y=\"%d\" class=\"t b\">Your choices</text>", moves + 4);
        play.decisions()
                .forEach(choice -> add("<circle cx=\"%s\" cy=\"%d\" r=\"4.5\" class=\"dn\"/>", x(choice.at()), moves));
        return svg.append("</svg>").toString();
    }

    private void lane(Curve curve, int top, String style) {
        var path = new StringBuilder();
        for (var point : curve.points()) {
            path.append(path.isEmpty() ? "M" + x(point.at()) + " " : "H" + x(point.at()) + "V")
                    .append(y(curve, point.value(), top));
        }
        add("<path d=\"%sH%s\" class=\"%s\"/>", path, x(seconds), style);
        add("<text x=\"0\" y=\"%d\" class=\"t b\">%s</text>", top + 34, escape(curve.label()));
        var first = curve.points().getFirst();
        var last = curve.points().getLast();
        add(
                "<text x=\"%d\" y=\"%s\" class=\"t v\">%d</text>",
                LEFT + 6, y(curve, first.value(), top - 7), first.value());
        add(
                "<text x=\"%d\" y=\"%s\" class=\"t v end\">%d</text>",
                WIDTH - 24, y(curve, last.value(), top - 7), last.value());
    }

    private void gap(Gap gap, int foot) {
        add(
                "<rect x=\"%s\" y=\"%d\" width=\"%s\" height=\"%d\" class=\"drop\"/>",
                x(gap.from()), TOP, number(scaled(gap.to()) - scaled(gap.from())), foot - TOP);
        add(
                "<text x=\"%s\" y=\"18\" class=\"t mid b\">%d s without a line</text>",
                number((scaled(gap.from()) + scaled(gap.to())) / 2), gap.to() - gap.from());
    }

    /** While the clock of the lost line runs, entries carry it; the first entry without it ends the gap. */
    private List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        int from = -1;
        for (TranscriptEntry entry : play.transcript()) {
            if (entry.sinceDrop() != null && from < 0) {
                from = entry.at() - entry.sinceDrop();
            } else if (entry.sinceDrop() == null && from >= 0) {
                gaps.add(new Gap(from, entry.at()));
                from = -1;
            }
        }
        if (from >= 0) {
            gaps.add(new Gap(from, play.clock()));
        }
        return gaps;
    }

    private String label() {
        var names = String.join(", ", curves.stream().map(Curve::label).toList());
        return escape(names + " and your choices over " + TranscriptText.time(seconds)
                + " of session time; the table below has the numbers");
    }

    private void add(String format, Object... parts) {
        svg.append(String.format(Locale.ROOT, format, parts));
    }

    private double scaled(int at) {
        return LEFT + (WIDTH - LEFT - 20.0) * at / seconds;
    }

    private String x(int at) {
        return number(scaled(at));
    }

    private static String y(Curve curve, int value, int top) {
        return number(top + LANE - 12 - (LANE - 26.0) * (value - curve.least()) / (curve.most() - curve.least()));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
