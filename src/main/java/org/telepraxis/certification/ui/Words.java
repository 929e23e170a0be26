package org.telepraxis.certification.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.telepraxis.certification.CertificateState;
import org.telepraxis.certification.rules.Assessment.Proposal;

/** Small parts that the views of certification share. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private Words() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String day(Instant at) {
        return day(LocalDate.ofInstant(at, ZoneOffset.UTC));
    }

    static Span badge(CertificateState state) {
        return badge(
                state.label(),
                switch (state) {
                    case ACTIVE -> "ok";
                    case EXPIRING, EXPIRED, SUSPENDED, SUPERSEDED -> "wait";
                    case REVOKED -> "stop";
                });
    }

    static Span badge(Proposal proposal) {
        return switch (proposal) {
            case PASS -> badge("Pass", "ok");
            case FAIL -> badge("Fail", "stop");
            case PANEL -> badge("Panel", "wait");
            case WAITING -> meta("In assessment");
        };
    }

    static Span badge(String text, String style) {
        var badge = new Span(text);
        badge.addClassNames("badge", style);
        return badge;
    }

    static Span meta(String text) {
        var meta = new Span(text);
        meta.addClassName("meta");
        return meta;
    }

    static Span mono(String text) {
        var mono = new Span(text);
        mono.addClassName("mono");
        return mono;
    }

    /** A link to a page that is not a view. */
    static Anchor outside(String href, String text) {
        var anchor = new Anchor(href, text);
        anchor.setRouterIgnore(true);
        return anchor;
    }
}
