package org.telepraxis.grading.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.telepraxis.uikit.Icon;

/** Small parts in the application's look. */
final class Parts {

    private Parts() {}

    static NativeButton button(String label, String style, ComponentEventListener<ClickEvent<NativeButton>> click) {
        var button = new NativeButton(label, click);
        button.addClassName("btn");
        for (var name : style.split(" ")) {
            if (!name.isEmpty()) {
                button.addClassName(name);
            }
        }
        button.getElement().setAttribute("type", "button");
        return button;
    }

    static NativeButton button(
            String icon, String label, String style, ComponentEventListener<ClickEvent<NativeButton>> click) {
        var button = button("", style, click);
        button.add(Icon.of(icon), new Span(label));
        return button;
    }

    static Span meta(String text) {
        var span = new Span(text);
        span.addClassName("meta");
        return span;
    }

    static Paragraph metaLine(String text) {
        var line = new Paragraph(text);
        line.addClassName("meta");
        return line;
    }

    static Span styled(String text, String style) {
        var span = new Span(text);
        span.addClassName(style);
        return span;
    }

    static Span key(String key) {
        return styled(key, "kbd");
    }

    static Div row(String style, Component... content) {
        var row = new Div(content);
        row.addClassName("row");
        if (!style.isEmpty()) {
            row.addClassName(style);
        }
        return row;
    }
}
