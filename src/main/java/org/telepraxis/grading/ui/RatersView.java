package org.telepraxis.grading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.telepraxis.grading.LicenceStanding;
import org.telepraxis.grading.LicenceSummary;
import org.telepraxis.grading.RaterEntry;
import org.telepraxis.grading.RaterRegister;
import org.telepraxis.uikit.PageHeader;

/** For the chief assessor: who holds which licence, how much they have to do, and what they declared. */
@Route(GradingNavigation.RATERS)
@PageTitle("Raters · Telepraxis")
@Menu(title = "Raters", icon = "users", order = 520)
@RolesAllowed("CHIEF_ASSESSOR")
@StyleSheet("context://styles/grading.css")
@StyleSheet("context://styles/agreement.css")
@StyleSheet("context://styles/calibration.css")
class RatersView extends Div {

    private final transient RaterRegister register;
    private final Div list = new Div();

    RatersView(RaterRegister register) {
        this.register = register;
        addClassNames("page", "calibration");
        list.addClassName("rater-list");
        add(
                new PageHeader(
                        "Raters",
                        "A licence comes from passing the licence test, for one family of sessions and twelve months. Without it nobody is drawn."),
                list);
        show();
    }

    private void show() {
        list.removeAll();
        var raters = register.raters();
        if (raters.isEmpty()) {
            list.add(new Paragraph("Your association has no supervisors yet. An administrator adds them."));
        }
        raters.forEach(rater -> list.add(card(rater)));
    }

    private Article card(RaterEntry rater) {
        var declared = rater.declaration();
        var card = new Article(
                new H2(rater.name()),
                Parts.metaLine("%s open. %s %s"
                        .formatted(
                                rater.open() == 1 ? "One rating" : Words.count((int) rater.open()) + " ratings",
                                declared == null
                                        ? "No declaration yet."
                                        : "Rates in %s.".formatted(Words.languages(declared.languages())),
                                rater.testsFailed() == 0
                                        ? ""
                                        : Words.count((int) rater.testsFailed()) + " licence "
                                                + (rater.testsFailed() == 1 ? "test" : "tests") + " not passed.")));
        if (declared != null) {
            card.add(Parts.metaLine("Declared on %s: %s".formatted(Words.date(declared.on()), declared.interests())));
        }
        var table = new FigureTable(
                "Licences of " + rater.name(), List.of("Family", "Standing", "Granted", "Expires", "Last rating", ""));
        rater.licences()
                .forEach(licence -> table.row(
                        licence.family().label(),
                        standing(licence),
                        licence.granted() == null ? "" : Words.date(licence.granted()),
                        licence.expires() == null ? "" : Words.date(licence.expires()),
                        licence.lastRated() == null ? "None yet" : Words.date(licence.lastRated()),
                        act(rater, licence)));
        card.add(table);
        card.addClassName("rater-card");
        return card;
    }

    private static Component standing(LicenceSummary licence) {
        var standing = new Div(LicenceWords.badge(licence.standing()));
        if (!licence.suspendedBecause().isEmpty()) {
            standing.add(Parts.metaLine(licence.suspendedBecause()));
        }
        return standing;
    }

    private Component act(RaterEntry rater, LicenceSummary licence) {
        var id = licence.id();
        if (id == null) {
            return new Span();
        }
        boolean suspended = licence.standing() == LicenceStanding.SUSPENDED;
        var verb = suspended ? "Reinstate" : "Suspend";
        var what = "%s, %s".formatted(rater.name(), licence.family().label().toLowerCase(Locale.ENGLISH));
        var button = Parts.button(
                verb,
                "sm",
                click -> new WordsDialog(
                                "%s the licence of %s?".formatted(verb, what),
                                suspended
                                        ? "The rater is drawn again unless the licence has expired."
                                        : "The rater is not drawn any more. What they are rating stays with them. They read your reason.",
                                "Reason",
                                verb,
                                reason -> {
                                    if (suspended) {
                                        register.reinstate(id, reason);
                                    } else {
                                        register.suspend(id, reason);
                                    }
                                    show();
                                })
                        .open());
        button.getElement().setAttribute("aria-label", verb + " " + what);
        return button;
    }
}
