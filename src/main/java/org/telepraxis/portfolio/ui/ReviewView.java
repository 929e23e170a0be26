package org.telepraxis.portfolio.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.telepraxis.portfolio.EntrySheet;
import org.telepraxis.portfolio.EntryState;
import org.telepraxis.portfolio.NoSuchEntry;
import org.telepraxis.portfolio.PortfolioRefused;
import org.telepraxis.portfolio.PortfolioReports;
import org.telepraxis.portfolio.PortfolioReviews;
import org.telepraxis.uikit.Note;
import org.telepraxis.uikit.PageHeader;

/** Somebody else's entry, to be accepted or returned. */
@Route(PortfolioNavigation.REVIEWS)
@RolesAllowed("SUPERVISOR")
@StyleSheet("context://styles/portfolio.css")
class ReviewView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient PortfolioReviews reviews;
    private final transient PortfolioReports reports;
    private final TextArea comment = new TextArea("What you want to say to the person");
    private final Div outcome = new Div();
    private String title = "Entry";

    ReviewView(PortfolioReviews reviews, PortfolioReports reports) {
        this.reviews = reviews;
        this.reports = reports;
        addClassNames("page", "portfolio-entry");
        comment.setMaxLength(4000);
        comment.setMinRows(3);
        outcome.getElement().setAttribute("role", "alert");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        try {
            show(reviews.of(UUID.fromString(id)));
        } catch (IllegalArgumentException | NoSuchEntry notTheirs) {
            throw new NotFoundException();
        }
    }

    private void show(EntrySheet entry) {
        var id = entry.id();
        if (id == null) {
            throw new NotFoundException();
        }
        title = entry.owner() + ": " + entry.kind().name();
        removeAll();
        add(
                Parts.crumb(PortfolioNavigation.reviews("Portfolio reviews")),
                new PageHeader(
                        entry.kind().name() + " " + entry.kind().title(),
                        entry.owner() + " was asked for: " + entry.kind().asks()),
                Parts.badge(entry.state()),
                Parts.versions(entry));
        if (entry.state() == EntryState.HANDED_IN || entry.state() == EntryState.SECOND_LOOK) {
            add(decision(id, entry));
        }
        add(Parts.history(entry));
        if (entry.state() != EntryState.HIDDEN) {
            add(new ReportPart(reports, id, PortfolioNavigation::toReviews));
        }
    }

    private Section decision(UUID id, EntrySheet entry) {
        outcome.removeAll();
        comment.clear();
        var acts = new Div(
                Parts.button(
                        "Accept", "primary", () -> act(() -> reviews.accept(id, entry.latest(), comment.getValue()))),
                Parts.button("Return", "", () -> act(() -> reviews.sendBack(id, entry.latest(), comment.getValue()))));
        acts.addClassName("portfolio-acts");
        var section = new Section(new H2("Your decision"), criteria(), comment, outcome, acts);
        section.addClassNames("portfolio-form", "no-print");
        return section;
    }

    private static UnorderedList criteria() {
        var criteria = new UnorderedList(
                new ListItem("It is what was asked for, all of it."),
                new ListItem("It is the person's own: it says what they did, saw or would do."),
                new ListItem("No real client is in it. If one is, report it below instead."));
        criteria.getElement().setAttribute("aria-label", "What to look for");
        criteria.addClassName("portfolio-criteria");
        return criteria;
    }

    private void act(Supplier<EntrySheet> deed) {
        outcome.removeAll();
        try {
            show(deed.get());
        } catch (PortfolioRefused refused) {
            outcome.add(new Note(Note.Kind.STOP, String.valueOf(refused.getMessage())));
        } catch (ConcurrencyFailureException | DataIntegrityViolationException e) {
            outcome.add(
                    new Note(Note.Kind.STOP, "Somebody else decided at the same moment. Reload the page to see it."));
        }
    }

    @Override
    public String getPageTitle() {
        return title + " · Telepraxis";
    }
}
