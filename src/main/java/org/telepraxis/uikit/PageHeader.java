package org.telepraxis.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Stream;

/** Title, lede and the actions of a page; the way to support stands last, in the same place everywhere. */
public final class PageHeader extends Div {

    private static final String FOCUS_UNLESS_FILLING_IN = """
            const at = document.activeElement;
            if (!at || !at.matches('input, textarea, select') || !$0.contains(at)) this.focus();""";

    private final H1 heading;

    public PageHeader(String title, String lede, Component... actions) {
        addClassName("head");
        heading = new H1(title);
        heading.getElement().setAttribute("tabindex", "-1");
        var text = new Div(heading);
        text.addClassName("grow");
        if (!lede.isBlank()) {
            var paragraph = new Paragraph(lede);
            paragraph.addClassName("lede");
            text.add(paragraph);
        }
        var side = new Div(actions);
        side.addClassName("row");
        side.add(new SupportButton());
        add(text, side);
    }

    /**
     * Moves the focus to the page's heading, so that a screen reader starts where the page does. Whoever was quicker and fills in
     * a field of it already keeps the focus: on a slow line this comes late, and what is being typed must not end in a heading.
     */
    public static void focusHeadingIn(Component view) {
        descendants(view)
                .filter(H1.class::isInstance)
                .findFirst()
                .ifPresent(heading -> heading.getElement()
                        .setAttribute("tabindex", "-1")
                        .executeJs(FOCUS_UNLESS_FILLING_IN, view.getElement()));
    }

    private static Stream<Component> descendants(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(PageHeader::descendants));
    }
}
