package org.telepraxis.simulation.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.telepraxis.scenario.Curve;
import org.telepraxis.scenario.Playthrough;
import org.telepraxis.scenario.TranscriptText;

/** How the state moved over session time: one drawing, and the same numbers as a table. */
final class SessionChart extends Div {

    SessionChart(Playthrough play) {
        addClassName("session-chart");
        var curves = play.curves().stream()
                .filter(curve -> curve.most() > curve.least() && !curve.points().isEmpty())
                .toList();
        add(new Svg(new SessionDrawing(play, curves).svg()), new Details("The same as a table", table(curves)));
    }

    private static NativeTable table(List<Curve> curves) {
        var body = new NativeTableBody();
        curves.forEach(curve -> curve.points()
                .forEach(point -> body.add(new NativeTableRow(
                        new NativeTableCell(curve.label()),
                        new NativeTableCell(TranscriptText.time(point.at())),
                        new NativeTableCell(String.valueOf(point.value()))))));
        return new NativeTable(
                new NativeTableHeader(new NativeTableRow(
                        new NativeTableHeaderCell("What"),
                        new NativeTableHeaderCell("Session time"),
                        new NativeTableHeaderCell("Value"))),
                body);
    }
}
