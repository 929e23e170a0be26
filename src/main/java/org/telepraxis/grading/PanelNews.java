package org.telepraxis.grading;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Announces that those who rate a performance anew on appeal are done; the raters themselves do not know that it is one. */
@Component
class PanelNews {

    private final FiledAppeals appeals;
    private final AppealActs acts;
    private final ApplicationEventPublisher events;

    PanelNews(FiledAppeals appeals, AppealActs acts, ApplicationEventPublisher events) {
        this.appeals = appeals;
        this.acts = acts;
        this.events = events;
    }

    void hasRated(RatingCase panel) {
        acts.findByPanelCaseIdAndState(panel.id(), AppealState.ADMITTED)
                .flatMap(act -> appeals.findById(act.appealId()))
                .map(appeal -> new AppealPanelRated(
                        appeal.id(), appeal.caseId(), appeal.person(), appeal.associationId(), appeal.decideBy()))
                .ifPresent(events::publishEvent);
    }
}
