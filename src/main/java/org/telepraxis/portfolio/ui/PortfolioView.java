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
import java.util.List;
import org.telepraxis.portfolio.ActKind;
import org.telepraxis.portfolio.EntrySheet;
import org.telepraxis.portfolio.EntryState;
import org.telepraxis.portfolio.Portfolio;
import org.telepraxis.uikit.PageHeader;

/** A person's own portfolio: what is asked for, and where each entry stands. */
@Route(PortfolioNavigation.PORTFOLIO)
@PageTitle("Portfolio · Telepraxis")
@Menu(title = "Portfolio", icon = "folder-open", order = 230)
@RolesAllowed("TRAINEE")
@StyleSheet("context://styles/portfolio.css")
class PortfolioView extends Div {

    PortfolioView(Portfolio portfolio) {
        addClassNames("page", "portfolio");
        var entries = portfolio.mine();
        var list = new UnorderedList();
        list.addClassName("portfolio-list");
        entries.forEach(entry -> list.add(item(entry)));
        add(new PageHeader("Portfolio", lede(entries)), list);
    }

    private static String lede(List<EntrySheet> entries) {
        var required = entries.stream().filter(EntrySheet::required).toList();
        var accepted = required.stream().filter(EntrySheet::stands).count();
        return "%d of the %d entries that your association asks for are accepted. Never put a real client in."
                .formatted(accepted, required.size());
    }

    private static ListItem item(EntrySheet entry) {
        var item = new ListItem(
                Parts.styled(entry.kind().name(), "code"),
                new H2(PortfolioNavigation.entry(entry.kind().title(), entry.kind())),
                Parts.badge(entry.state()),
                new Paragraph(entry.kind().asks()
                        + (entry.required() ? "" : " Your association does not ask for this one.")));
        if (entry.state() == EntryState.RETURNED) {
            entry.history().stream()
                    .filter(act -> act.kind() == ActKind.RETURNED)
                    .findFirst()
                    .ifPresent(act -> {
                        var said = new Paragraph(act.words());
                        said.addClassName("said");
                        item.add(said);
                    });
        }
        return item;
    }
}
