package org.telepraxis.portfolio.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.telepraxis.association.AssociationId;
import org.telepraxis.association.Associations;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.portfolio.EntryKind;
import org.telepraxis.portfolio.EntrySheet;
import org.telepraxis.portfolio.NoSuchEntry;
import org.telepraxis.portfolio.PortfolioLists;
import org.telepraxis.portfolio.PortfolioRefused;
import org.telepraxis.portfolio.PortfolioReports;
import org.telepraxis.uikit.Note;
import org.telepraxis.uikit.PageHeader;

/** For the office: entries in which somebody found a client, and which entries the association asks for. */
@Route(PortfolioNavigation.REPORTS)
@PageTitle("Portfolio office · Telepraxis")
@Menu(title = "Portfolio office", icon = "folder-open", order = 460)
@RolesAllowed("OFFICER")
@StyleSheet("context://styles/portfolio.css")
class ReportsView extends Div {

    private final transient PortfolioReports reports;
    private final Div list = new Div();

    ReportsView(PortfolioReports reports, PortfolioLists lists, Associations associations, CurrentPerson current) {
        this.reports = reports;
        addClassNames("page", "portfolio-entry");
        add(
                new PageHeader(
                        "Portfolio office",
                        "Entries in which somebody found a real client. They are hidden until you have looked."),
                list);
        associations.find(current.id()).ifPresent(association -> add(asked(lists, association.id())));
        show();
    }

    private void show() {
        list.removeAll();
        var reported = reports.reported();
        if (reported.isEmpty()) {
            list.add(new Paragraph("Nothing is reported."));
        }
        reported.forEach(entry -> list.add(card(entry)));
    }

    private Article card(EntrySheet entry) {
        var card = new Article(
                new H2("%s: %s %s"
                        .formatted(
                                entry.owner(), entry.kind().name(), entry.kind().title())),
                Parts.versions(entry),
                Parts.history(entry));
        var id = entry.id();
        if (id != null) {
            var what = new TextArea("What did you find? Say what was done, not the data.");
            what.setMaxLength(4000);
            var acts = new Div(
                    Parts.button("Take the contents out for good", "primary", () -> settle(what, id, true)),
                    Parts.button("There is no client in it: show it again", "", () -> settle(what, id, false)));
            acts.addClassName("portfolio-acts");
            var form = new Section(what, acts);
            form.addClassName("portfolio-form");
            card.add(form);
        }
        card.addClassName("portfolio-version");
        return card;
    }

    private void settle(TextArea what, UUID id, boolean erase) {
        try {
            if (erase) {
                reports.erase(id, what.getValue());
            } else {
                reports.showAgain(id, what.getValue());
            }
            show();
        } catch (PortfolioRefused | NoSuchEntry refused) {
            what.setInvalid(true);
            what.setErrorMessage(refused.getMessage());
        }
    }

    private static Section asked(PortfolioLists lists, AssociationId association) {
        var kinds = new CheckboxGroup<EntryKind>("Entries that candidates hand in");
        kinds.setItems(EntryKind.values());
        kinds.setItemLabelGenerator(kind -> kind.name() + " " + kind.title());
        kinds.setValue(lists.required(association));
        var section = new Section(
                new H2("What your association asks for"),
                kinds,
                new Note(Note.Kind.PLAIN, "A change holds from now on. What was accepted stays accepted."),
                Parts.button("Save", "", () -> {
                    lists.choose(kinds.getValue());
                    Notification.show("Saved.");
                }));
        section.addClassName("portfolio-form");
        return section;
    }
}
