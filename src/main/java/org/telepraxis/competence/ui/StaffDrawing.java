package org.telepraxis.competence.ui;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.telepraxis.competence.Level;
import org.telepraxis.competence.LevelHeld;
import org.telepraxis.courseware.Competence;
import org.telepraxis.courseware.Domain;
import org.telepraxis.courseware.Framework;
import org.telepraxis.uikit.LevelMark;

/**
 * The staff as SVG text. Stems grow from the Sound line, so that what hangs below is work and what stands above is strength;
 * competences not seen yet wait on the dotted line.
 */
final class StaffDrawing {

    private static final double LEFT = 92;
    private static final double RIGHT = 1104;
    private static final double SKILLED_AT = 18;
    private static final double STEP = 36;
    private static final double WAITING_AT = 160;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final Framework framework;
    private final Map<String, LevelHeld> held;
    private final StringBuilder svg = new StringBuilder(16_000);

    private StaffDrawing(Framework framework, Map<String, LevelHeld> held) {
        this.framework = framework;
        this.held = held;
    }

    static String of(Framework framework, Map<String, LevelHeld> held) {
        return new StaffDrawing(framework, held).draw();
    }

    private String draw() {
        long all = framework.competences().count();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"staff\" viewBox=\"0 0 1104 226\" width=\"1104\""
                        + " height=\"226\" role=\"group\" aria-label=\"")
                .append(all)
                .append(" competences in ")
                .append(framework.domains().size())
                .append(" domains; each mark names its level\">");
        for (var level : Level.values()) {
            line(y(level), level.value() + " " + level.label(), "l" + level.value(), level == Level.SOUND ? "b" : "");
        }
        line(WAITING_AT, "Not observed", "l0", "");
        int gaps = framework.domains().size();
        double unit = (RIGHT - LEFT) / (all + gaps * 0.95);
        double x = LEFT + unit / 2;
        for (var domain : framework.domains()) {
            x = domain(domain, x, unit) + unit * 0.95;
        }
        return svg.append("</svg>").toString();
    }

    private void line(double y, String words, String style, String wordStyle) {
        svg.append("<text x=\"0\" y=\"%s\" class=\"%s\" aria-hidden=\"true\">%s</text>"
                        .formatted(n(y + 4.5), wordStyle, words))
                .append("<line x1=\"%s\" x2=\"%s\" y1=\"%s\" y2=\"%s\" class=\"ln %s\"/>"
                        .formatted(n(LEFT), n(RIGHT), n(y), n(y), style));
    }

    /** Draws the domain's marks from x on and returns where the next one may start. */
    private double domain(Domain domain, double x, double unit) {
        double from = x - unit / 3;
        int number = 1;
        for (var competence : domain.competences()) {
            mark(competence, number++, x, unit);
            x += unit;
        }
        double to = x - unit + unit / 3;
        svg.append("<line x1=\"%s\" x2=\"%s\" y1=\"194\" y2=\"194\" class=\"brk\"/>".formatted(n(from), n(to)))
                .append("<text x=\"%s\" y=\"213\" class=\"dn\" aria-hidden=\"true\">%s</text>"
                        .formatted(n((from + to) / 2), escaped(shortTitle(domain))));
        return x;
    }

    private void mark(Competence competence, int number, double x, double unit) {
        var level = held.get(competence.id());
        var name = name(competence, level);
        svg.append("<a href=\"%s\" router-ignore=\"\" aria-label=\"%s\"><title>%s</title>"
                .formatted(escaped(CompetenceNavigation.toRow(competence.id())), name, name));
        svg.append("<rect x=\"%s\" y=\"2\" width=\"%s\" height=\"188\" rx=\"6\" class=\"hit\"/>"
                .formatted(n(x - unit / 2 + 1), n(unit - 2)));
        if (level == null) {
            svg.append("<circle cx=\"%s\" cy=\"%s\" r=\"3\" class=\"no\"/>".formatted(n(x), n(WAITING_AT)));
        } else {
            shape(level.level(), x);
        }
        svg.append("<text x=\"%s\" y=\"185\" class=\"cn\">%d</text></a>".formatted(n(x), number));
    }

    private void shape(Level level, double x) {
        double y = y(level);
        if (level != Level.SOUND) {
            svg.append("<line x1=\"%s\" x2=\"%s\" y1=\"%s\" y2=\"%s\" class=\"stem\" style=\"stroke:var(--tp-l%d)\"/>"
                            .formatted(n(x), n(x), n(y(Level.SOUND)), n(y), level.value()))
                    .append("<circle cx=\"%s\" cy=\"%s\" r=\"10\" class=\"gap\"/>".formatted(n(x), n(y)));
        }
        svg.append("<g transform=\"translate(%s %s) scale(1.15)\" class=\"lv-%d\">%s</g>"
                .formatted(n(x), n(y), level.value(), LevelMark.shape(level.value())));
    }

    private static String name(Competence competence, @Nullable LevelHeld held) {
        var what = held == null
                ? "not observed yet"
                : "%d %s, %s, %s"
                        .formatted(
                                held.level().value(),
                                held.level().label(),
                                held.source(),
                                DAY.format(held.at().atZone(ZoneOffset.UTC)));
        return escaped(competence.id() + " " + competence.title() + ": " + what);
    }

    private static double y(Level level) {
        return SKILLED_AT + (Level.SKILLED.value() - level.value()) * STEP;
    }

    /** One word or two, as it has to stand under few marks. */
    private static String shortTitle(Domain domain) {
        return switch (domain.code()) {
            case "IND" -> "Indication";
            case "CON" -> "Contract";
            case "ASM" -> "Assessment";
            case "TEC" -> "Technology";
            case "DEL" -> "Delivery";
            case "CRI" -> "Crisis";
            case "DLI" -> "Digital lives";
            case "PRO" -> "Practice";
            default -> domain.code();
        };
    }

    private static String n(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
