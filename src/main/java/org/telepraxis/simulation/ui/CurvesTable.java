package org.telepraxis.simulation.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.telepraxis.scenario.Curve;
import org.telepraxis.scenario.Scenario;

/** The numbers behind the curves of a session. */
final class CurvesTable extends Details {

    CurvesTable(Scenario scenario, List<Curve> curves) {
        super("The curves as a table");
        var body = new NativeTableBody();
        curves.forEach(curve -> curve.points()
                .forEach(point -> body.add(new NativeTableRow(
                        new NativeTableCell(curve.label()),
                        new NativeTableCell(scenario.clockLabel(point.at())),
                        new NativeTableCell(String.valueOf(point.value()))))));
        var table = new NativeTable(
                new NativeTableHeader(new NativeTableRow(
                        new NativeTableHeaderCell("What"),
                        new NativeTableHeaderCell("Session time"),
                        new NativeTableHeaderCell("Value"))),
                body);
        table.addClassName("curves-table");
        add(table);
    }
}
