package org.telepraxis.certification.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.telepraxis.certification.CandidacyRoute;
import org.telepraxis.certification.CandidacyState;
import org.telepraxis.uikit.Icon;

/** The route of a candidacy: its parts in order, filled by progress. No percentage for the whole. */
final class CandidacyCard extends Div {

    CandidacyCard(CandidacyRoute route) {
        addClassName("certificate-card");
        var head = new Div(Words.meta("Candidate since " + Words.day(route.enrolledAt())));
        head.addClassName("row");
        if (!route.standing().isBlank()) {
            head.add(Words.badge(route.standing(), "wait"));
        }
        var parts = new OrderedList();
        parts.addClassName("route");
        route.parts().forEach(part -> parts.add(step(part)));
        add(head, parts);
        if (route.state() == CandidacyState.DECLINED) {
            add(new Anchor(CertificationNavigation.LETTER + "/" + route.id(), "Read the decision"));
        }
        if (!route.notCovered().isEmpty()) {
            var limits = new Paragraph("Not part of this scheme yet: " + String.join(" ", route.notCovered()));
            limits.addClassName("meta");
            add(limits);
        }
    }

    private static ListItem step(CandidacyRoute.Part part) {
        var mark = new Span(Icon.of(part.done() ? "check" : "circle-dashed"));
        mark.addClassNames("mk", part.done() ? "done" : "open");
        mark.getElement().setAttribute("role", "img").setAttribute("aria-label", part.done() ? "Done" : "To do");
        var title = new Span(part.title());
        title.addClassName("strong");
        var text = new Div(title, Words.meta(part.detail()));
        text.addClassName("stacked");
        return new ListItem(mark, text);
    }
}
