package org.telepraxis.examination;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the rest of the application that somebody can see a result. */
@Component
class Releases {

    private final ExaminationRecords examinations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Releases(ExaminationRecords examinations, ApplicationEventPublisher events, Clock clock) {
        this.examinations = examinations;
        this.events = events;
        this.clock = clock;
    }

    void tell(Paper paper, boolean again) {
        events.publishEvent(new ResultReleased(
                paper.id(),
                paper.associationId(),
                paper.candidate(),
                examinations.findById(paper.examinationId()).orElseThrow().title(),
                again,
                clock.instant()));
    }
}
