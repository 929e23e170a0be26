package org.telepraxis.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Stream;

/** Title, lede and the actions of a page; the way to support stands last, in the same place everywhere. */
public final class PageHeader extends Div {

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

    /** Moves the focus to the page's heading, so that a screen reader starts where the page does. */
    public static void focusHeadingIn(Component view) {
        descendants(view)
                .filter(H1.class::isInstance)
                .findFirst()
                .ifPresent(heading ->
                        heading.getElement().setAttribute("tabindex", "-1").callJsFunction("focus"));
    }

    private static Stream<Component> descendants(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(PageHeader::descendants));
    }
}
