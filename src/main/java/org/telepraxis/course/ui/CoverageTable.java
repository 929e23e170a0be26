package org.telepraxis.course.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

/** A table that scrolls by itself on a narrow screen; each row begins with a code and what it stands for. */
class CoverageTable extends Div {

    private final NativeTableBody body = new NativeTableBody();

    CoverageTable(String title, String... columns) {
        var head = new NativeTableRow();
        for (var column : columns) {
            var cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        var header = new NativeTableHeader();
        header.add(head);
        var table = new NativeTable();
        table.add(header, body);
        add(table);
        addClassName("coverage-table");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", title);
    }

    /** @param open whether something is missing here */
    void row(String code, String name, boolean open, String... cells) {
        var mark = new Span(code);
        mark.addClassName("code");
        var heading = new NativeTableHeaderCell(mark, new Span(" " + name));
        heading.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow();
        row.add(heading);
        for (var cell : cells) {
            row.add(new NativeTableCell(cell));
        }
        row.setClassName("open", open);
        body.add(row);
    }
}
