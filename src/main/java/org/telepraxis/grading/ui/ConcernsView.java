package org.telepraxis.grading.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.telepraxis.grading.ConcernSummary;
import org.telepraxis.grading.Concerns;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;
import org.telepraxis.uikit.PageHeader;

/** For the welfare lead: whom raters worry about. */
@Route(GradingNavigation.CONCERNS)
@PageTitle("Concerns · Telepraxis")
@Menu(title = "Concerns", icon = "flag", order = 560)
@RolesAllowed({"OFFICER", "CHIEF_ASSESSOR"})
@StyleSheet("context://styles/grading.css")
class ConcernsView extends Div {

    private final transient Concerns concerns;
    private final boolean officer;
    private final Div list = new Div();
    private final Div leads = new Div();

    ConcernsView(Concerns concerns, CurrentPerson current) {
        this.concerns = concerns;
        this.officer = current.get().is(Role.OFFICER);
        addClassName("page");
        list.addClassName("concern-list");
        add(
                new PageHeader(
                        "Concerns",
                        "A rater worries about the person behind a session. Contact them yourself, the same working day. It has no effect on the result."),
                leads,
                list);
        show();
    }

    private void show() {
        list.removeAll();
        leads.removeAll();
        var lead = concerns.lead();
        leads.add(Parts.metaLine(lead.map(person -> "Concerns go to %s alone.".formatted(person.name()))
                .orElse("Concerns go to every officer of the association.")));
        if (officer) {
            leads.add(appointment(lead.orElse(null)));
        }
        var all = concerns.all();
        if (all.isEmpty()) {
            list.add(new Paragraph("No concern was raised."));
        }
        all.forEach(concern -> list.add(card(concern)));
    }

    /** Who looks after concerns is the office's to say. */
    private Select<PersonSummary> appointment(@Nullable PersonSummary lead) {
        var choice = new Select<PersonSummary>();
        choice.setLabel("Who looks after concerns");
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption("All officers");
        choice.setItems(concerns.possibleLeads());
        choice.setItemLabelGenerator(person -> person == null ? "All officers" : person.name());
        choice.setValue(lead);
        choice.setWidth("min(340px, 100%)");
        choice.addValueChangeListener(change -> {
            var chosen = change.getValue();
            concerns.appoint(chosen == null ? null : chosen.id());
            show();
        });
        return choice;
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
            var by = new Span("Speak with them by the end of " + Words.longDay(concern.by())
                    + (concern.overdue() ? ": overdue" : ""));
            by.addClassNames("badge", concern.overdue() ? "stop" : "wait");
            card.add(by);
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
