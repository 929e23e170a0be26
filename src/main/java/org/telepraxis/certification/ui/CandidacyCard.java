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
        var mark = new Span(Icon.of(icon(part.stage())));
        mark.addClassNames("mk", style(part.stage()));
        mark.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", part.stage().label());
        var page = part.page();
        var title = page == null ? new Span(part.title()) : new Anchor(page, part.title());
        title.addClassName("strong");
        var text = new Div(title, Words.meta(part.detail()));
        text.addClassName("stacked");
        return new ListItem(mark, text);
    }

    private static String icon(CandidacyRoute.Stage stage) {
        return switch (stage) {
            case DONE -> "check";
            case UNDER_WAY -> "clock";
            case NOT_BEGUN -> "circle-dashed";
        };
    }

    private static String style(CandidacyRoute.Stage stage) {
        return switch (stage) {
            case DONE -> "done";
            case UNDER_WAY -> "now";
            case NOT_BEGUN -> "open";
        };
    }
}
