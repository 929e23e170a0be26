package org.telepraxis.portfolio.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.telepraxis.portfolio.EntrySheet;
import org.telepraxis.portfolio.EntryState;
import org.telepraxis.portfolio.PortfolioReviews;
import org.telepraxis.uikit.PageHeader;

/** The entries that wait for a supervisor. */
@Route(PortfolioNavigation.REVIEWS)
@PageTitle("Portfolio reviews · Telepraxis")
@Menu(title = "Portfolio reviews", icon = "folder-open", order = 430)
@RolesAllowed("SUPERVISOR")
@StyleSheet("context://styles/portfolio.css")
class ReviewsView extends Div {

    ReviewsView(PortfolioReviews reviews) {
        addClassNames("page", "portfolio");
        var waiting = reviews.waiting();
        add(
                new PageHeader(
                        "Portfolio reviews",
                        "Look whether an entry shows what it should. One in five accepted entries is drawn for a second look."));
        if (waiting.isEmpty()) {
            add(new Paragraph("Nothing waits for you."));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("portfolio-list");
        waiting.forEach(entry -> list.add(item(entry)));
        add(list);
    }

    private static ListItem item(EntrySheet entry) {
        var title = entry.owner() + ": " + entry.kind().title();
        var id = entry.id();
        var item = new ListItem(
                Parts.styled(entry.kind().name(), "code"),
                id == null ? new H2(title) : new H2(PortfolioNavigation.review(title, id)));
        item.add(
                entry.state() == EntryState.SECOND_LOOK
                        ? Parts.badge("wait", "users", "Second look")
                        : Parts.badge("plain", "clock", "Waits"));
        item.add(new Paragraph("Version %d, handed in %s"
                .formatted(
                        entry.latest(), Parts.moment(entry.versions().getFirst().handedInAt()))));
        return item;
    }
}
