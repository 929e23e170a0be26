package org.telepraxis.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.telepraxis.grading.AssignedRating;
import org.telepraxis.grading.RatingQueue;
import org.telepraxis.grading.ui.GradingNavigation;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;
import org.telepraxis.portfolio.EntrySheet;
import org.telepraxis.portfolio.EntryState;
import org.telepraxis.portfolio.PortfolioReviews;
import org.telepraxis.portfolio.ui.PortfolioNavigation;

/** What a supervisor finds: the next performance to rate, and the portfolio entries that wait. No names: raters are blind, also here. */
@Service
@Order(2)
class SupervisorHome implements HomePart {

    private static final String LOOK = "Look at what was handed in";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    private final RatingQueue queue;
    private final PortfolioReviews reviews;

    SupervisorHome(RatingQueue queue, PortfolioReviews reviews) {
        this.queue = queue;
        this.reviews = reviews;
    }

    @Override
    public boolean isFor(PersonSummary person) {
        return person.is(Role.SUPERVISOR);
    }

    @Override
    public Component show(PersonSummary person) {
        var open = queue.open();
        var entries = reviews.waiting();
        var rating = open.stream().filter(one -> !one.paused()).findFirst();
        if (rating.isEmpty()) {
            return entries.isEmpty()
                    ? NextPanel.nothing(
                            "Nothing to rate",
                            "When a performance is drawn for you it stands here, and a mail tells you.")
                    : NextPanel.to("Next", count(entries), kinds(entries), LOOK, PortfolioNavigation.reviews());
        }
        var next = next(rating.get(), open.size());
        if (entries.isEmpty()) {
            return next;
        }
        var offers = new Div(
                LearningOffers.offer(count(entries), new Anchor(PortfolioNavigation.reviews(), LOOK), kinds(entries)));
        offers.addClassName("offers");
        return new Div(next, offers);
    }

    private static String count(List<EntrySheet> entries) {
        return entries.size() == 1
                ? "A portfolio entry waits for you"
                : entries.size() + " portfolio entries wait for you";
    }

    /** Which ones, not whose. */
    private static String kinds(List<EntrySheet> entries) {
        return entries.stream()
                .map(entry -> entry.kind().name() + " " + entry.kind().title()
                        + (entry.state() == EntryState.SECOND_LOOK ? ", second look" : ""))
                .distinct()
                .collect(Collectors.joining("; ", "", "."));
    }

    private static Component next(AssignedRating rating, int all) {
        return NextPanel.to(
                "Next, about " + rating.minutes() + " minutes",
                rating.scenarioId() + " " + rating.title(),
                "Performance %s is due on %s. %s%s"
                        .formatted(
                                rating.code(),
                                DAY.format(rating.due()),
                                rating.why(),
                                all > 1 ? " " + (all - 1) + " more in your queue." : ""),
                "Open the queue",
                GradingNavigation.ratings());
    }
}
