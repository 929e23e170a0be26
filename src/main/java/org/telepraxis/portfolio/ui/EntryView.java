package org.telepraxis.portfolio.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.portfolio.EntryKind;
import org.telepraxis.portfolio.EntrySheet;
import org.telepraxis.portfolio.EntryState;
import org.telepraxis.portfolio.Portfolio;
import org.telepraxis.portfolio.PortfolioDrafts;
import org.telepraxis.portfolio.PortfolioReports;
import org.telepraxis.uikit.Note;
import org.telepraxis.uikit.PageHeader;

/** One entry of one's own portfolio. */
@Route(PortfolioNavigation.PORTFOLIO)
@RolesAllowed("TRAINEE")
@StyleSheet("context://styles/portfolio.css")
class EntryView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient Portfolio portfolio;
    private final transient PortfolioDrafts drafts;
    private final transient PortfolioReports reports;
    private final transient CurrentPerson current;
    private EntryKind kind = EntryKind.P1;

    EntryView(Portfolio portfolio, PortfolioDrafts drafts, PortfolioReports reports, CurrentPerson current) {
        this.portfolio = portfolio;
        this.drafts = drafts;
        this.reports = reports;
        this.current = current;
        addClassNames("page", "portfolio-entry");
    }

    @Override
    public void setParameter(BeforeEvent event, String name) {
        try {
            kind = EntryKind.valueOf(name);
        } catch (IllegalArgumentException noSuchEntry) {
            throw new NotFoundException();
        }
        show(portfolio.of(kind));
    }

    private void show(EntrySheet entry) {
        removeAll();
        add(
                Parts.crumb(PortfolioNavigation.mine("Portfolio")),
                new PageHeader(kind.name() + " " + kind.title(), kind.asks()),
                Parts.badge(entry.state()));
        if (entry.state() == EntryState.HIDDEN) {
            add(
                    new Note(
                            Note.Kind.STOP,
                            "Somebody reported client data in this entry. It is hidden until the certification office has looked at it; you hear from them."));
        } else {
            add(new HandInForm(kind, entry, current.get().name(), portfolio, drafts, this::show));
        }
        var id = entry.id();
        if (id != null) {
            add(Parts.versions(entry), Parts.history(entry));
            if (entry.state() != EntryState.HIDDEN) {
                add(new ReportPart(reports, id, () -> show(portfolio.of(kind))));
            }
        }
    }

    @Override
    public String getPageTitle() {
        return kind.name() + " " + kind.title() + " · Telepraxis";
    }
}
