package org.telepraxis.observation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.telepraxis.competence.Level;
import org.telepraxis.observation.SettledLevel;
import org.telepraxis.uikit.Icon;

/** How this module says things. */
final class Words {

    static final String DRAFT = "Draft, not clinically reviewed";

    private Words() {}

    /** The level as people read it, such as "3 Sound" or "2.5, counts as 2 Not shown". */
    static String settled(SettledLevel settled) {
        var halves = settled.halves();
        if (halves == null) {
            return "No opportunity";
        }
        var counted = Level.of(halves / 2);
        var name = counted.value() + " " + counted.label();
        return halves % 2 == 0 ? name : "%d.5, counts as %s".formatted(counted.value(), name);
    }

    static Span meta(String text) {
        var span = new Span(text);
        span.addClassName("meta");
        return span;
    }

    static Span badge(String style, String icon, String text) {
        var badge = new Span(Icon.of(icon), new Span(text));
        badge.addClassNames("badge", style);
        return badge;
    }

    static Paragraph crumb() {
        var crumb = new Paragraph(RolePlayNavigation.all("Role-plays"));
        crumb.addClassNames("crumb", "no-print");
        return crumb;
    }

    static NativeButton button(String label, String style, Runnable deed) {
        var button = new NativeButton(label, click -> deed.run());
        button.addClassName("btn");
        if (!style.isEmpty()) {
            button.addClassName(style);
        }
        button.getElement().setAttribute("type", "button");
        return button;
    }

    static Div row(Component... content) {
        var row = new Div(content);
        row.addClassNames("row", "role-play-row");
        return row;
    }
}
