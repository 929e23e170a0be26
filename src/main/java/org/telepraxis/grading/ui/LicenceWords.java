package org.telepraxis.grading.ui;

import com.vaadin.flow.component.html.Span;
import org.telepraxis.grading.LicenceStanding;
import org.telepraxis.grading.LicenceSummary;

/** Licences in words. */
final class LicenceWords {

    private LicenceWords() {}

    static Span badge(LicenceStanding standing) {
        var badge = new Span(standing.label());
        badge.addClassNames("badge", standing == LicenceStanding.VALID ? "ok" : "lamp");
        return badge;
    }

    static String words(LicenceSummary licence) {
        var expires = licence.expires();
        var lapses = licence.lapses();
        if (expires == null || lapses == null) {
            return "You are not drawn for these sessions until you pass.";
        }
        return switch (licence.standing()) {
            case VALID ->
                lapses.isBefore(expires)
                        ? "Until %s. It lapses on %s unless you rate such a session before."
                                .formatted(Words.date(expires), Words.date(lapses))
                        : "Until %s.".formatted(Words.date(expires));
            case EXPIRED ->
                "Expired on %s. Pass again to be drawn; what you are rating stays with you."
                        .formatted(Words.date(expires));
            case LAPSED ->
                "Lapsed on %s after six months without such a session. Pass again to be drawn."
                        .formatted(Words.date(lapses));
            case SUSPENDED, NONE -> "You are not drawn for these sessions.";
        };
    }
}
