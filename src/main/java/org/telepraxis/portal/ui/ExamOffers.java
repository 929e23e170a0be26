package org.telepraxis.portal.ui;

import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.telepraxis.examination.Bookings;
import org.telepraxis.examination.OwnPaper;
import org.telepraxis.examination.PaperState;
import org.telepraxis.examination.ui.ExamNavigation;
import org.telepraxis.uikit.VisitorZone;

/** A trainee's exam: the place that is booked, the paper that is under way, the result that came. */
@Service
class ExamOffers {

    /** Afterwards a result is found among the exams. */
    private static final Duration NEWS = Duration.ofDays(30);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);

    private final Bookings bookings;
    private final Clock clock;

    ExamOffers(Bookings bookings, Clock clock) {
        this.bookings = bookings;
        this.clock = clock;
    }

    List<Section> show() {
        return bookings.mine().stream().flatMap(paper -> of(paper).stream()).toList();
    }

    private Optional<Section> of(OwnPaper paper) {
        var now = clock.instant();
        if (paper.state() == PaperState.UNDER_WAY) {
            return Optional.of(LearningOffers.offer(
                    "Your exam is under way",
                    ExamNavigation.paper("Go on with " + paper.title(), paper.id()),
                    "The clock runs. What the page called saved is there."));
        }
        if (paper.state() == PaperState.BOOKED && now.isBefore(paper.closesAt())) {
            return Optional.of(
                    paper.open()
                            ? LearningOffers.offer(
                                    "Your exam is open",
                                    ExamNavigation.paper(paper.title(), paper.id()),
                                    "Begin it until %s. %s, %d minutes."
                                            .formatted(at(paper.closesAt()), paper.whereabouts(), paper.minutes()))
                            : LearningOffers.offer(
                                    "Your exam",
                                    ExamNavigation.exams(paper.title()),
                                    "Opens %s. %s, %d minutes."
                                            .formatted(at(paper.opensAt()), paper.whereabouts(), paper.minutes())));
        }
        var released = paper.releasedAt();
        return paper.released() && released != null && released.plus(NEWS).isAfter(now)
                ? Optional.of(LearningOffers.offer(
                        "Your exam result",
                        ExamNavigation.result(paper.title(), paper.id()),
                        "It is released, with what you knew by competence."))
                : Optional.empty();
    }

    private static String at(Instant moment) {
        return MOMENT.format(moment.atZone(VisitorZone.find().orElse(ZoneOffset.UTC)));
    }
}
