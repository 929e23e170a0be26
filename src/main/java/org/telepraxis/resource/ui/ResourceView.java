package org.telepraxis.resource.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.telepraxis.courseware.Resource;
import org.telepraxis.resource.CardRefused;
import org.telepraxis.resource.Edition.Origin;
import org.telepraxis.resource.ListedResource;
import org.telepraxis.resource.LocalNote;
import org.telepraxis.resource.NoteRefused;
import org.telepraxis.resource.ResourceCatalogue;
import org.telepraxis.uikit.Note;
import org.telepraxis.uikit.PageHeader;
import org.telepraxis.uikit.PrintButton;

/** One card of the catalogue. */
@Route(ResourceNavigation.PATH)
@PermitAll
@StyleSheet("context://styles/resource.css")
class ResourceView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient ResourceCatalogue catalogue;
    private final LocalDate today;
    private String name = "Resource";

    ResourceView(ResourceCatalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.today = LocalDate.now(clock);
        addClassNames("page", "resource");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        show(id);
    }

    private void show(String id) {
        var listed = catalogue.find(id).orElseThrow(NotFoundException::new);
        var card = listed.resource();
        name = card.name();
        removeAll();
        var crumb = new Paragraph(ResourceNavigation.all("Resources"));
        crumb.addClassNames("crumb", "no-print");
        add(crumb, new PageHeader(name, card.about(), new PrintButton()), Words.badges(listed, today));
        if (!listed.note().text().isEmpty()) {
            add(localNote(listed));
        }
        add(new ResourceFacts(listed, today), new Note(Note.Kind.PLAIN, Resource.NO_ENDORSEMENT));
        catalogue
                .notedBy()
                .ifPresent(association -> add(
                        new CardActions(listed, () -> withdraw(listed)),
                        new NoteForm(association.name(), listed.note(), note -> keep(id, note))));
    }

    private static Section localNote(ListedResource listed) {
        var text = new Paragraph(listed.note().text());
        text.addClassName("resource-note-text");
        var section = new Section(new H2("A note from your association"), text);
        section.addClassName("resource-note");
        return section;
    }

    private void keep(String id, LocalNote note) {
        try {
            catalogue.annotate(id, note);
            show(id);
            Notification.show("Saved.");
        } catch (NoteRefused refused) {
            Notification.show(refused.getMessage());
        } catch (ConcurrencyFailureException | DataIntegrityViolationException e) {
            Notification.show("Somebody changed this note at the same moment. Reload the page to see it.");
        }
    }

    private void withdraw(ListedResource listed) {
        try {
            catalogue.withdraw(listed.resource().id(), listed.edition().version());
            if (listed.edition().origin() == Origin.OWN) {
                getUI().ifPresent(ui -> ui.navigate(ResourcesView.class));
                Notification.show("Removed.");
            } else {
                show(listed.resource().id());
                Notification.show("Restored as shipped.");
            }
        } catch (CardRefused refused) {
            Notification.show(refused.getMessage());
        } catch (ConcurrencyFailureException e) {
            Notification.show("Somebody changed this card at the same moment. Reload the page to see it.");
        }
    }

    @Override
    public String getPageTitle() {
        return name + " · Telepraxis";
    }
}
