package org.telepraxis.examination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;
import org.telepraxis.examination.ExamRefused;
import org.telepraxis.uikit.Icon;
import org.telepraxis.uikit.Note;

/** Small parts in the application's look. */
final class Parts {

    private Parts() {}

    static Span meta(String text) {
        return styled(text, "meta");
    }

    static Span styled(String text, String style) {
        var span = new Span(text);
        span.addClassName(style);
        return span;
    }

    static Paragraph line(String text) {
        var line = new Paragraph(text);
        line.addClassName("meta");
        return line;
    }

    static Span badge(String style, String icon, String text) {
        var badge = new Span(Icon.of(icon), new Span(text));
        badge.addClassName("badge");
        if (!style.isEmpty()) {
            badge.addClassName(style);
        }
        return badge;
    }

    static NativeButton button(String label, String style, Runnable deed) {
        var button = new NativeButton(label, click -> deed.run());
        button.addClassName("btn");
        Arrays.stream(style.split(" ")).filter(name -> !name.isEmpty()).forEach(button::addClassName);
        button.getElement().setAttribute("type", "button");
        return button;
    }

    static Anchor link(Anchor anchor, String style) {
        anchor.addClassName("btn");
        if (!style.isEmpty()) {
            anchor.addClassName(style);
        }
        return anchor;
    }

    static Paragraph crumb(Anchor... anchors) {
        var crumb = new Paragraph();
        for (var anchor : anchors) {
            crumb.add(anchor);
        }
        crumb.addClassNames("crumb", "no-print");
        return crumb;
    }

    static Div row(Component... content) {
        var row = new Div(content);
        row.addClassNames("row", "exam-row");
        return row;
    }

    static Section section(String title, Component... content) {
        var section = new Section(new H2(title));
        section.add(content);
        section.addClassName("exam-section");
        return section;
    }

    /** An entry of a list: what it is, what is to be said of it, and what can be done. */
    static ListItem entry(Component title, Component side, String about, Component... actions) {
        var item = new ListItem(title, side, meta(about));
        if (actions.length > 0) {
            item.add(row(actions));
        }
        return item;
    }

    static Component list(String otherwise, List<ListItem> items) {
        if (items.isEmpty()) {
            var none = new Paragraph(otherwise);
            none.addClassName("muted");
            return none;
        }
        var list = new UnorderedList();
        list.addClassName("exam-list");
        items.forEach(list::add);
        return list;
    }

    /** A table that can be scrolled sideways on a phone. */
    static Div table(String caption, List<String> columns, List<List<Object>> rows) {
        var body = new NativeTableBody();
        rows.forEach(cells -> body.add(tableRow(cells)));
        return table(caption, columns, body);
    }

    /** A table whose rows come and go. */
    static Div table(String caption, List<String> columns, NativeTableBody body) {
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
        var box = new Div(table);
        box.addClassName("exam-table");
        box.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption);
        return box;
    }

    static NativeTableRow tableRow(List<Object> cells) {
        var row = new NativeTableRow();
        var first = new NativeTableHeaderCell();
        first.getElement().setAttribute("scope", "row");
        add(first, cells.getFirst());
        row.add(first);
        cells.stream().skip(1).forEach(content -> {
            var cell = new NativeTableCell();
            add(cell, content);
            row.add(cell);
        });
        return row;
    }

    private static void add(HasComponents cell, Object content) {
        if (content instanceof Component component) {
            cell.add(component);
        } else {
            cell.add(content.toString());
        }
    }

    /** Asks before something that cannot be taken back. */
    static void confirm(String question, String consequence, String yes, Runnable deed) {
        var dialog = new ConfirmDialog(question, consequence, yes, confirmed -> deed.run());
        dialog.setCancelable(true);
        dialog.open();
    }

    /** Does something; what is refused is said in the place given for it. */
    static void attempt(Div refusal, Runnable deed) {
        refusal.removeAll();
        try {
            deed.run();
        } catch (ExamRefused refused) {
            refusal.add(new Note(Note.Kind.STOP, refused.reason()));
        }
    }

    static Div refusal() {
        var refusal = new Div();
        refusal.getElement().setAttribute("role", "alert");
        return refusal;
    }
}
