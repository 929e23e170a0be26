package org.telepraxis.portal.ui;

import com.vaadin.flow.component.Component;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.telepraxis.grading.AssignedRating;
import org.telepraxis.grading.RatingQueue;
import org.telepraxis.grading.ui.GradingNavigation;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;

/** What a supervisor finds: the next performance to rate. */
@Service
@Order(2)
class SupervisorHome implements HomePart {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    private final RatingQueue queue;

    SupervisorHome(RatingQueue queue) {
        this.queue = queue;
    }

    @Override
    public boolean isFor(PersonSummary person) {
        return person.is(Role.SUPERVISOR);
    }

    @Override
    public Component show(PersonSummary person) {
        var open = queue.open();
        return open.stream()
                .filter(rating -> !rating.paused())
                .findFirst()
                .map(rating -> next(rating, open.size()))
                .orElseGet(() -> NextPanel.nothing(
                        "Nothing to rate",
                        "When a performance is drawn for you it stands here, and a mail tells you."));
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
