package org.telepraxis.resource.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.telepraxis.courseware.Resource;
import org.telepraxis.resource.ListedResource;
import org.telepraxis.resource.ResourceCatalogue;
import org.telepraxis.resource.ResourceSearch;
import org.telepraxis.uikit.Note;
import org.telepraxis.uikit.PageHeader;
import org.telepraxis.uikit.PrintButton;

/** The catalogue: what there is and what is known about it, to search between two sessions. */
@Route(ResourceNavigation.PATH)
@PageTitle("Resources · Telepraxis")
@Menu(title = "Resources", icon = "search", order = 150)
@PermitAll
@StyleSheet("context://styles/resource.css")
class ResourcesView extends Div {

    private final List<ListedResource> listed;
    private final LocalDate today;
    private final Paragraph count = new Paragraph();
    private final UnorderedList found = new UnorderedList();

    ResourcesView(ResourceCatalogue catalogue, Clock clock) {
        this.listed = catalogue.all();
        this.today = LocalDate.now(clock);
        addClassNames("page", "resources");
        count.addClassName("meta");
        count.getElement().setAttribute("role", "status");
        found.addClassName("resource-list");
        add(
                new PageHeader(
                        "Resources",
                        "Programmes, apps, libraries, ways of appraising them, and reviews. Evidence first, with a date.",
                        catalogue.notedBy().isPresent()
                                ? new Component[] {add(), new PrintButton()}
                                : new Component[] {new PrintButton()}),
                new Note(Note.Kind.PLAIN, Resource.NO_ENDORSEMENT),
                new ResourceChoice(listed, this::show),
                count,
                found);
        show(ResourceSearch.EVERYTHING);
    }

    private static RouterLink add() {
        var link = ResourceNavigation.add("Add a card");
        link.addClassName("btn");
        return link;
    }

    private void show(ResourceSearch search) {
        var hits = listed.stream().filter(search::finds).toList();
        count.setText(
                hits.isEmpty()
                        ? "No card fits. Take away a word or a choice."
                        : "%d of %d cards".formatted(hits.size(), listed.size()));
        found.removeAll();
        hits.forEach(hit -> found.add(item(hit)));
    }

    private ListItem item(ListedResource hit) {
        var card = hit.resource();
        var title = new H2(ResourceNavigation.card(card.name(), card.id()));
        var evidence = new Paragraph(Words.orOpen(card.evidence().shows()));
        evidence.addClassName("resource-evidence");
        var about = new Paragraph(card.about());
        about.addClassName("muted");
        var meta = new Span("%s · %s · %s · %s"
                .formatted(
                        card.kind().label(),
                        Words.topics(card),
                        "Guidance: " + card.guidance().label().toLowerCase(Locale.ENGLISH),
                        "Cost: " + card.cost().label().toLowerCase(Locale.ENGLISH)));
        meta.addClassName("meta");
        return new ListItem(title, Words.badges(hit, today), evidence, about, meta);
    }
}
