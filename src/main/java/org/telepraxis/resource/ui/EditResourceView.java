package org.telepraxis.resource.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.telepraxis.courseware.Resource;
import org.telepraxis.resource.CardFacts;
import org.telepraxis.resource.CardRefused;
import org.telepraxis.resource.Edition.Origin;
import org.telepraxis.resource.Fact;
import org.telepraxis.resource.ListedResource;
import org.telepraxis.resource.ResourceCatalogue;
import org.telepraxis.uikit.Note;
import org.telepraxis.uikit.PageHeader;

/** Where an officer writes what a card says to the members of the association, or a card of the association's own. */
@Route(ResourceNavigation.PATH + "/edit")
@RolesAllowed("OFFICER")
@StyleSheet("context://styles/resource.css")
class EditResourceView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient ResourceCatalogue catalogue;
    private final Div trouble = new Div();
    private CardForm form = new CardForm(CardFacts.NONE);
    private String title = "";

    EditResourceView(ResourceCatalogue catalogue) {
        this.catalogue = catalogue;
        addClassNames("page", "resource-edit");
        trouble.getElement().setAttribute("role", "alert");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        var association = catalogue.notedBy().orElseThrow(NotFoundException::new);
        removeAll();
        trouble.removeAll();
        if (id == null) {
            title = "Add a card";
            show(
                    "A card of your own. Only members of %s see it.".formatted(association.name()),
                    CardFacts.NONE,
                    ResourceNavigation.all("Resources"),
                    ResourceNavigation.all("Cancel"),
                    facts -> catalogue.add(facts));
        } else {
            var listed = catalogue.find(id).orElseThrow(NotFoundException::new);
            title = "Change “" + listed.resource().name() + "”";
            show(
                    lede(listed, association.name()),
                    CardFacts.of(listed.resource()),
                    ResourceNavigation.card(listed.resource().name(), id),
                    ResourceNavigation.card("Cancel", id),
                    facts -> {
                        catalogue.change(id, facts, listed.edition().version());
                        return id;
                    });
            if (listed.note().nextReview() != null) {
                addComponentAtIndex(
                        2,
                        new Note(
                                Note.Kind.PLAIN,
                                "Your note on this card sets a day for looking at it again. That day goes before the one here."));
            }
        }
    }

    private interface Keeping {
        /** Returns the id of the card. */
        String keep(CardFacts facts);
    }

    private void show(String lede, CardFacts before, RouterLink back, RouterLink cancel, Keeping keeping) {
        form = new CardForm(before);
        var crumb = new Paragraph(back);
        crumb.addClassName("crumb");
        var save = new NativeButton("Save the card", click -> keep(keeping));
        save.addClassNames("btn", "primary");
        cancel.addClassNames("btn", "quiet");
        var buttons = new Div(save, cancel);
        buttons.addClassName("row");
        add(
                crumb,
                new PageHeader(title, lede),
                new Note(Note.Kind.PLAIN, Resource.NO_ENDORSEMENT),
                form,
                trouble,
                buttons);
    }

    private void keep(Keeping keeping) {
        trouble.removeAll();
        try {
            var id = keeping.keep(form.facts());
            form.show(Map.of());
            getUI().ifPresent(ui -> ui.navigate(ResourceView.class, id));
            Notification.show("Saved.");
        } catch (CardRefused refused) {
            explain(refused.problems(), refused);
        } catch (ConcurrencyFailureException | DataIntegrityViolationException e) {
            trouble.add(
                    new Note(
                            Note.Kind.STOP,
                            "Somebody changed this card at the same moment. What you wrote is still here; open the card in another window to see theirs."));
        }
    }

    private void explain(Map<Fact, String> problems, CardRefused refused) {
        form.show(problems);
        trouble.add(new Note(
                Note.Kind.STOP,
                problems.isEmpty()
                        ? Objects.requireNonNullElse(refused.getMessage(), "")
                        : "Not saved yet. What you wrote is still here. To mend: "
                                + String.join(
                                        ", ",
                                        problems.keySet().stream()
                                                .map(Fact::label)
                                                .toList())
                                + "."));
    }

    private static String lede(ListedResource listed, String association) {
        return listed.edition().origin() == Origin.OWN
                ? "A card of your own. Only members of %s see it.".formatted(association)
                : "Only members of %s see what you change, and the day on which you changed it. The card as it was shipped is kept beside it."
                        .formatted(association);
    }

    @Override
    public String getPageTitle() {
        return title + " · Telepraxis";
    }
}
