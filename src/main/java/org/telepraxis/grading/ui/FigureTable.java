package org.telepraxis.grading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.telepraxis.grading.statistics.Figure;

/** Rows of figures, which can be scrolled sideways on a phone. */
class FigureTable extends Div {

    private final NativeTableBody body = new NativeTableBody();

    FigureTable(String caption, List<String> columns) {
        addClassName("figure-table");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption);
        var head = new NativeTableRow();
        columns.forEach(column -> {
            var cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        var header = new NativeTableHeader();
        header.add(head);
        var table = new NativeTable();
        table.add(header, body);
        add(table);
    }

    void row(String name, Object... cells) {
        var first = new NativeTableHeaderCell(name);
        first.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow();
        row.add(first);
        for (var cell : cells) {
            row.add(
                    cell instanceof Component component
                            ? new NativeTableCell(component)
                            : new NativeTableCell(cell.toString()));
        }
        body.add(row);
    }

    /** The scale of the second column, below the rows. */
    void axis(Component scale) {
        var row = new NativeTableRow(new NativeTableCell(), new NativeTableCell(scale));
        row.addClassName("axis");
        row.getElement().setAttribute("aria-hidden", "true");
        body.add(row);
    }

    /** With its sign; where there is no value, a dash that says why. */
    static Component signed(Figure figure) {
        return figure.known()
                .<Component>map(known -> Parts.styled(Statistic.signed(known.value()), "figure"))
                .orElseGet(() -> value(figure));
    }

    /** The value; where there is none, a dash that says why. */
    static Component value(Figure figure) {
        var value = Parts.styled(Statistic.shown(figure), "figure");
        if (figure instanceof Figure.Undefined undefined) {
            value.getElement().setAttribute("title", undefined.reason());
            value.add(Parts.styled(" " + undefined.reason(), "visually-hidden"));
        }
        return value;
    }
}
