package org.telepraxis.grading.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.telepraxis.grading.AssignedRating;
import org.telepraxis.grading.RatingDesk;
import org.telepraxis.grading.RatingQueue;
import org.telepraxis.uikit.PageHeader;

@Route(GradingNavigation.QUEUE)
@PageTitle("Ratings · Telepraxis")
@Menu(title = "Ratings", icon = "inbox", order = 410)
@RolesAllowed("SUPERVISOR")
@StyleSheet("context://styles/grading.css")
class RatingsView extends Div {

    private final transient RatingQueue queue;
    private final transient RatingDesk desk;
    private final Div page = new Div();
    private final Aside detail = new Aside();
    private boolean showLocked;
    private int most = RatingQueue.PAGE;
    private @Nullable UUID selected;

    RatingsView(RatingQueue queue, RatingDesk desk) {
        this.queue = queue;
        this.desk = desk;
        addClassName("grading-queue");
        page.addClassName("page");
        detail.addClassName("grading-detail");
        detail.getElement().setAttribute("aria-label", "The selected performance");
        add(page, detail);
        show();
    }

    private void show() {
        page.removeAll();
        var open = queue.open();
        int locked = queue.lockedLately();
        page.add(new PageHeader("Ratings", lede(open)));
        page.add(tabs(open.size(), locked));
        var rows = showLocked ? queue.locked(most) : open;
        if (rows.isEmpty()) {
            page.add(empty());
            detail.setVisible(false);
            return;
        }
        var chosen = rows.stream()
                .filter(row -> row.ratingId().equals(selected))
                .findFirst()
                .orElse(rows.getFirst());
        page.add(new QueueTable(rows, chosen.ratingId(), this::select));
        if (showLocked && rows.size() < locked) {
            page.add(Parts.button(
                    "The latest %d of %d are shown. Show more".formatted(rows.size(), locked), "", click -> {
                        most += RatingQueue.PAGE;
                        show();
                    }));
        }
        detail.setVisible(true);
        detail.removeAll();
        detail.add(new RatingDetail(chosen, desk, this::show));
    }

    private void select(UUID ratingId) {
        selected = ratingId;
        show();
    }

    private Div tabs(int open, int locked) {
        var tabs = new Div(tab("To rate " + open, false), tab("Locked " + locked, true));
        tabs.addClassName("tabs");
        tabs.getElement().setAttribute("role", "group").setAttribute("aria-label", "Which ratings");
        return tabs;
    }

    private NativeButton tab(String label, boolean locked) {
        var tab = new NativeButton(label, click -> {
            showLocked = locked;
            selected = null;
            show();
        });
        tab.addClassName("tab");
        tab.getElement().setAttribute("aria-pressed", String.valueOf(showLocked == locked));
        return tab;
    }

    private Paragraph empty() {
        var words = new Paragraph(
                showLocked
                        ? "You locked no rating in the last four weeks."
                        : "Nothing to rate. We tell you when a performance is drawn for you.");
        words.addClassName("grading-empty");
        return words;
    }

    private static String lede(List<AssignedRating> open) {
        return open.isEmpty()
                ? "Nothing waits for you."
                : "%s to rate. Earliest due: %s."
                        .formatted(
                                Words.count(open.size()),
                                Words.longDay(open.getFirst().due()));
    }
}
