package org.telepraxis.certification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import org.telepraxis.certification.SchemeOffice;

/** What a draft, as it is saved, asks differently from the version that runs now. */
final class SchemeChanges extends Div {

    SchemeChanges(SchemeOffice.Line line) {
        getElement().setAttribute("role", "status");
        show(line);
    }

    void show(SchemeOffice.Line line) {
        removeAll();
        add(new H2("What it changes against version " + line.running()));
        if (line.changes().isEmpty()) {
            add(Words.meta("Nothing yet. It stands here once it is saved."));
            return;
        }
        var body = new NativeTableBody();
        for (var change : line.changes()) {
            var what = new NativeTableHeaderCell(change.what());
            what.getElement().setAttribute("scope", "row");
            body.add(new NativeTableRow(
                    what, new NativeTableCell(change.before()), new NativeTableCell(change.after())));
        }
        var table = new NativeTable(
                new NativeTableHeader(new NativeTableRow(
                        new NativeTableHeaderCell("What"),
                        new NativeTableHeaderCell("Version " + line.running()),
                        new NativeTableHeaderCell("This version"))),
                body);
        table.addClassName("scheme-changes");
        add(table);
    }
}
