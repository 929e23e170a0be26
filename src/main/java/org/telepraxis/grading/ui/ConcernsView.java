package org.telepraxis.grading.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.telepraxis.grading.ConcernSummary;
import org.telepraxis.grading.Concerns;
import org.telepraxis.uikit.PageHeader;

/** For the welfare lead: whom raters worry about. */
@Route(GradingNavigation.CONCERNS)
@PageTitle("Concerns · Telepraxis")
@Menu(title = "Concerns", icon = "flag", order = 60)
@RolesAllowed("OFFICER")
@StyleSheet("context://styles/grading.css")
class ConcernsView extends Div {

    private final transient Concerns concerns;
    private final Div list = new Div();

    ConcernsView(Concerns concerns) {
        this.concerns = concerns;
        addClassName("page");
        list.addClassName("concern-list");
        add(
                new PageHeader(
                        "Concerns",
                        "A rater worries about the person behind a session. Contact them yourself, the same working day. It has no effect on the result."),
                list);
        show();
    }

    private void show() {
        list.removeAll();
        var all = concerns.all();
        if (all.isEmpty()) {
            list.add(new Paragraph("No concern was raised."));
        }
        all.forEach(concern -> list.add(card(concern)));
    }

    private Article card(ConcernSummary concern) {
        var text = new Paragraph(concern.text());
        text.addClassName("serif");
        var card = new Article(
                new H2(concern.candidate()),
                Parts.metaLine("%s. Raised %s.".formatted(concern.email(), Words.moment(concern.raisedAt()))),
                text);
        card.addClassName("concern");
        var settled = concern.settledAt();
        if (settled == null) {
            card.add(Parts.button(
                    "Settle",
                    "primary sm",
                    click -> new WordsDialog(
                                    "Settle this concern",
                                    "The rating that was paused goes on afterwards.",
                                    "What was done?",
                                    "Settle",
                                    words -> {
                                        concerns.settle(concern.id(), words);
                                        show();
                                    })
                            .open()));
        } else {
            card.add(Parts.metaLine("Settled %s: %s".formatted(Words.moment(settled), concern.settlement())));
        }
        return card;
    }
}
