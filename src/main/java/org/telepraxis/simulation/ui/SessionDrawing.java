package org.telepraxis.simulation.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.telepraxis.scenario.CriticalActionResult;
import org.telepraxis.scenario.Curve;
import org.telepraxis.scenario.Playthrough;
import org.telepraxis.scenario.TranscriptEntry;
import org.telepraxis.simulation.TechnicalMark;

/**
 * The session over its own clock as SVG text: a lane for each curve, the time without a line as a tinted zone, a mark where each
 * critical action was decided, a dot for each choice, and what really interrupted.
 */
final class SessionDrawing {

    private static final int WIDTH = 1104;
    private static final int LEFT = 118;
    private static final int TOP = 26;
    private static final int LANE = 60;
    private static final int ROW = 26;

    /** A stretch of session time without a line to the client. */
    private record Gap(int from, int to) {}

    /** Steps between two marks of the axis that people count in: minutes, hours, days. */
    private static final int[] STEPS = {60, 120, 300, 600, 1_800, 3_600, 14_400, 43_200, 86_400, 172_800, 604_800};

    private static final int MOST_STEPS = 11;

    private final Playthrough play;
    private final List<Curve> curves;
    private final List<TechnicalMark> technical;
    private final int seconds;
    private final StringBuilder svg = new StringBuilder();

    SessionDrawing(Playthrough play, List<Curve> curves, List<TechnicalMark> technical) {
        this.play = play;
        this.curves = curves;
        this.technical = technical;
        this.seconds = Math.max(60, play.clock());
    }

    String svg() {
        int actions = TOP + curves.size() * LANE + 14;
        int moves = actions + ROW;
        int foot = (technical.isEmpty() ? moves : moves + ROW) + 16;
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" class=\"tl\" role=\"img\" aria-label=\"%s\">",
                WIDTH, foot + 24, label());
        gaps().forEach(gap -> gap(gap, foot));
        axis(foot);
        for (int i = 0; i < curves.size(); i++) {
            lane(curves.get(i), TOP + i * LANE, i % 2 == 0 ? "al" : "di");
        }
        row("Critical actions", actions);
        actions(actions);
        row("Your choices", moves);
        play.decisions()
                .forEach(choice -> add("<circle cx=\"%s\" cy=\"%d\" r=\"4.5\" class=\"dn\"/>", x(choice.at()), moves));
        if (!technical.isEmpty()) {
            row("Really cut", moves + ROW);
            technical.forEach(mark -> interruption(mark, moves + ROW));
        }
        add(
                "<line data-cursor=\"\" visibility=\"hidden\" x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%d\" class=\"now\"/>",
                LEFT, LEFT, TOP - 6, foot);
        return svg.append("</svg>").toString();
    }

    /** Where a second of session time stands in the drawing. */
    String place(int at) {
        return x(Math.min(at, seconds));
    }

    private void axis(int foot) {
        int step = Arrays.stream(STEPS)
                .filter(candidate -> seconds / candidate < MOST_STEPS)
                .findFirst()
                .orElse(STEPS[STEPS.length - 1]);
        for (int at = 0; at <= seconds; at += step) {
            add("<line x1=\"%s\" x2=\"%s\" y1=\"%d\" y2=\"%d\" class=\"g\"/>", x(at), x(at), TOP, foot);
            add(
                    "<text x=\"%s\" y=\"%d\" class=\"t mid m\">%s</text>",
                    x(at), foot + 18, escape(play.scenario().clockLabel(at)));
        }
    }

    private void row(String label, int y) {
        add("<text x=\"0\" y=\"%d\" class=\"t b\">%s</text>", y + 4, label);
    }

    /** A mark where each critical action was decided; what falls on one moment stands side by side. */
    private void actions(int y) {
        double free = 0;
        for (var action : decided()) {
            double at = Math.max(scaled(Objects.requireNonNull(action.at())), free);
            free = at + 17;
            add(
                    "<g class=\"ca %s\" transform=\"translate(%s %d)\"><title>%s</title><circle r=\"8\"/>%s</g>",
                    CriticalActions.style(action.result()),
                    number(at),
                    y,
                    escape(action.id() + " " + CriticalActions.word(action.result(), action.type()) + ": "
                            + action.what()),
                    sign(action.result()));
        }
    }

    private List<CriticalActionResult> decided() {
        return play.criticalActions().stream()
                .filter(action -> action.at() != null)
                .sorted(Comparator.comparing(CriticalActionResult::at))
                .toList();
    }

    private static String sign(CriticalActionResult.Result result) {
        return switch (result) {
            case MET -> "<path d=\"M-3.5 0L-1 2.8L3.8-2.8\"/>";
            case LATE, REPAIRED -> "<path d=\"M0-4V0L3 1.6\"/>";
            case MISSED, VIOLATED -> "<path d=\"M-3-3L3 3M3-3L-3 3\"/>";
            case NOT_TRIGGERED, OPEN -> "<path d=\"M-3.5 0H3.5\"/>";
        };
    }

    private void interruption(TechnicalMark mark, int y) {
        add(
                "<g class=\"cut\" transform=\"translate(%s %d)\"><title>%s</title><path d=\"M0-6L6 5H-6Z\"/></g>",
                place(mark.atSeconds()), y, escape(mark.what()));
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
        var parts = new ArrayList<String>();
        curves.forEach(curve -> parts.add(curve.label()));
        parts.add("critical actions");
        parts.add("your choices");
        return escape(String.join(", ", parts) + " over session time, to "
                + play.scenario().clockLabel(play.clock()) + "; every moment stands in the list below");
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

    /** Drawn over the range that was used, or a fifth of the whole one: a line that bends can be seen to bend. */
    private static String y(Curve curve, int value, int top) {
        var used = curve.points().stream().mapToInt(Curve.Point::value).summaryStatistics();
        double span = Math.max(used.getMax() - used.getMin(), (curve.most() - curve.least()) / 5.0);
        double lowest = (used.getMax() + used.getMin() - span) / 2;
        return number(top + LANE - 12 - (LANE - 26.0) * (value - lowest) / span);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
