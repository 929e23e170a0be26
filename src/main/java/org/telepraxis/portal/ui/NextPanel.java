package org.telepraxis.portal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import org.telepraxis.uikit.Icon;

/** The one lamp of a page: what is next, why, and the way there. */
final class NextPanel extends Section {

    private NextPanel(String label, String title, String why) {
        addClassName("next-panel");
        var meta = new Span(label);
        meta.addClassName("meta");
        var heading = new H2(title);
        heading.addClassName("title");
        var reason = new Paragraph(why);
        reason.addClassName("muted");
        add(meta, heading, reason);
    }

    static NextPanel to(String label, String title, String why, RouterLink way) {
        var panel = new NextPanel(label, title, why);
        way.addClassNames("btn", "primary");
        way.add(Icon.of("arrow-right"));
        panel.add(way);
        return panel;
    }

    static NextPanel to(String label, String title, String why, String way, String address) {
        var panel = new NextPanel(label, title, why);
        var link = new Anchor(address, new Span(way), Icon.of("arrow-right"));
        link.addClassNames("btn", "primary");
        panel.add(link);
        return panel;
    }

    /** Nothing is due. */
    static NextPanel nothing(String title, String why) {
        return new NextPanel("Next", title, why);
    }
}
