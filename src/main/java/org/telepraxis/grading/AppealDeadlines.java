package org.telepraxis.grading;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows which appeals have to be answered soon, for whoever reminds the chief assessors. */
@Service
@Transactional(readOnly = true)
public class AppealDeadlines {

    private final FiledAppeals appeals;
    private final AppealActs acts;
    private final Clock clock;

    AppealDeadlines(FiledAppeals appeals, AppealActs acts, Clock clock) {
        this.appeals = appeals;
        this.acts = acts;
        this.clock = clock;
    }

    /** Open appeals whose next promised day comes within that time or has passed, the earliest filed first. */
    public List<AppealDue> within(Duration time) {
        var today = WorkingDays.day(clock.instant());
        var until = WorkingDays.day(clock.instant().plus(time));
        return appeals.findOpenAndDueBy(until).stream()
                .map(appeal -> {
                    var story = AppealStory.of(appeal, acts.findByAppealIdOrderByPlace(appeal.id()), today);
                    return new AppealDue(
                            appeal.id(),
                            appeal.associationId(),
                            story.state() == AppealState.ADMITTED,
                            story.nextBy(),
                            story.overdue());
                })
                .filter(due -> !due.by().isAfter(until))
                .toList();
    }
}
