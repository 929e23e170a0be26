package org.telepraxis.portal.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import org.telepraxis.uikit.Icon;

/** The one lamp of a page: what is next, why, and the way there. */
final class NextPanel extends Section {

    NextPanel(String label, String title, String why, RouterLink way) {
        addClassName("next-panel");
        var meta = new Span(label);
        meta.addClassName("meta");
        var heading = new H2(title);
        heading.addClassName("title");
        var reason = new Paragraph(why);
        reason.addClassName("muted");
        way.addClassNames("btn", "primary");
        way.add(Icon.of("arrow-right"));
        add(meta, heading, reason, way);
    }
}
