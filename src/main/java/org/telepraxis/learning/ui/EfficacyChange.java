package org.telepraxis.learning.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.telepraxis.learning.CourseEfficacy.Line;

/** Before and after, as a drawing and as a table that says the same. */
final class EfficacyChange extends Div {

    private static final int LEFT = 76;
    private static final int WIDE = 420;
    private static final int ROW = 30;
    private static final int TOP = 26;

    EfficacyChange(List<Line> compared) {
        addClassName("efficacy");
        var words = new Paragraph(words(compared));
        words.getElement().setAttribute("role", "status");
        var legend = new Paragraph("Ring: before. Dot: now.");
        legend.addClassName("meta");
        add(words, new Div(new Svg(drawing(compared)), legend), table(compared));
    }

    private static String words(List<Line> compared) {
        long surer = compared.stream().filter(line -> change(line) > 0).count();
        long less = compared.stream().filter(line -> change(line) < 0).count();
        long same = compared.size() - surer - less;
        var parts = new ArrayList<String>();
        if (surer > 0) {
            parts.add("surer in " + surer);
        }
        if (less > 0) {
            parts.add("less sure in " + less);
        }
        if (same > 0) {
            parts.add("the same in " + same);
        }
        var all = String.join(", ", parts);
        return Character.toUpperCase(all.charAt(0)) + all.substring(1) + " of " + compared.size() + "."
                + (less > 0
                        ? " To be less sure is no step back by itself: a course also shows how much a task asks."
                        : "");
    }

    private static String drawing(List<Line> compared) {
        int high = TOP + compared.size() * ROW + 6;
        var svg = new StringBuilder(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"dumbbells\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">"
                        .formatted(
                                WIDE + 20,
                                high,
                                "Before and now on a line from 0 to 100, one line for each task; the table says the same"));
        for (int mark : new int[] {0, 50, 100}) {
            svg.append(
                    "<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%d\"/><text class=\"mark\" x=\"%d\" y=\"14\" text-anchor=\"middle\">%d</text>"
                            .formatted(x(mark), x(mark), TOP - 6, high - 6, x(mark), mark));
        }
        int y = TOP + ROW / 2;
        for (var line : compared) {
            int before = x(before(line));
            int now = x(after(line));
            svg.append("<text class=\"name\" x=\"0\" y=\"%d\">%s</text>"
                            .formatted(y + 5, line.competence().id()))
                    .append("<line class=\"%s\" x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%d\"/>"
                            .formatted(change(line) < 0 ? "way less" : "way", before, now, y, y))
                    .append("<circle class=\"before\" cx=\"%d\" cy=\"%d\" r=\"6\"/>".formatted(before, y))
                    .append("<circle class=\"now\" cx=\"%d\" cy=\"%d\" r=\"6\"/>".formatted(now, y));
            y += ROW;
        }
        return svg.append("</svg>").toString();
    }

    private static int x(int strength) {
        return LEFT + strength * (WIDE - LEFT) / 100;
    }

    private static NativeTable table(List<Line> compared) {
        var table = new NativeTable();
        table.addClassName("efficacy-table");
        var head = table.getHead().addRow();
        for (var title : List.of("Task", "Before", "Now", "Change")) {
            var cell = head.addHeaderCell();
            cell.setText(title);
            cell.getElement().setAttribute("scope", "col");
        }
        for (var line : compared) {
            var row = table.getBody().addRow();
            row.addDataCell()
                    .setText(line.competence().id() + " " + line.competence().title());
            row.addDataCell().setText(String.valueOf(before(line)));
            row.addDataCell().setText(String.valueOf(after(line)));
            row.addDataCell().setText(change(line) == 0 ? "0" : "%+d".formatted(change(line)));
        }
        return table;
    }

    private static int before(Line line) {
        return Objects.requireNonNull(line.before()).strength();
    }

    private static int after(Line line) {
        return Objects.requireNonNull(line.after()).strength();
    }

    private static int change(Line line) {
        return after(line) - before(line);
    }
}
