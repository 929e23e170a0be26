package org.telepraxis.portfolio.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import org.telepraxis.portfolio.EntryKind;

/** The ways into this module's pages. */
@NamedInterface("navigation")
public final class PortfolioNavigation {

    static final String PORTFOLIO = "portfolio";
    static final String REVIEWS = "portfolio-reviews";
    static final String REPORTS = "portfolio-reports";

    private PortfolioNavigation() {}

    public static RouterLink mine(String text) {
        return new RouterLink(text, PortfolioView.class);
    }

    static RouterLink entry(String text, EntryKind kind) {
        return new RouterLink(text, EntryView.class, kind.name());
    }

    /** Address of the entries that wait for a supervisor. */
    public static String reviews() {
        return REVIEWS;
    }

    public static RouterLink reviews(String text) {
        return new RouterLink(text, ReviewsView.class);
    }

    static RouterLink review(String text, UUID id) {
        return new RouterLink(text, ReviewView.class, id.toString());
    }

    static void toReviews() {
        UI.getCurrent().navigate(ReviewsView.class);
    }

    /** Where the file of a version is handed out. */
    static String file(UUID version) {
        return "portfolio-files/" + version;
    }
}
