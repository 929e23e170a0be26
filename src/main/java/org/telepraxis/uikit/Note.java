package org.telepraxis.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A tinted block to be read first. */
public final class Note extends Div {

    /** Why the block is there. */
    public enum Kind {
        /** Something to know. */
        PLAIN("", "info"),
        /** Something that needs the reader. */
        LAMP("lamp", "circle-alert"),
        /** Something is settled. */
        OK("ok", "circle-check"),
        /** Something stops here. */
        STOP("stop", "circle-x");

        private final String style;
        private final String icon;

        Kind(String style, String icon) {
            this.style = style;
            this.icon = icon;
        }
    }

    public Note(Kind kind, String text) {
        this(kind, new Span(text));
    }

    public Note(Kind kind, Component... content) {
        addClassName("note");
        if (!kind.style.isEmpty()) {
            addClassName(kind.style);
        }
        var body = new Div(content);
        body.addClassName("grow");
        add(Icon.of(kind.icon), body);
    }
}
