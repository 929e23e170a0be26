package org.telepraxis.grading;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.CurrentPerson;

/** Lets the signed-in trainee appeal against a result of their own, and withdraw the appeal. */
@Service
@Transactional
@PreAuthorize("hasRole('TRAINEE')")
public class Appeals {

    static final String AT_ONCE = "Somebody did something about this appeal at the same moment. Look at it again.";

    private static final int FEWEST_WORDS = 10;
    private static final int LONGEST = 4000;

    private final FiledAppeals appeals;
    private final AppealActs acts;
    private final ReleasedFeedbacks released;
    private final RatingCases cases;
    private final RuleSettings settings;
    private final Panels panels;
    private final CurrentPerson current;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Appeals(
            FiledAppeals appeals,
            AppealActs acts,
            ReleasedFeedbacks released,
            RatingCases cases,
            RuleSettings settings,
            Panels panels,
            CurrentPerson current,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.appeals = appeals;
        this.acts = acts;
        this.released = released;
        this.cases = cases;
        this.settings = settings;
        this.panels = panels;
        this.current = current;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Files an appeal.
     *
     * @throws RatingRefused when the last day has passed, an appeal stands already, or the words do not suffice
     */
    public UUID file(UUID caseId, AppealGround ground, String statement) {
        var feedback = released.findByCaseIdAndPerson(caseId, current.id())
                .orElseThrow(() -> new RatingRefused("There is no such feedback."));
        var now = clock.instant();
        if (WorkingDays.day(now).isAfter(feedback.appealUntil())) {
            throw new RatingRefused("The last day to appeal has passed.");
        }
        if (statement.isBlank() || statement.strip().split("\\s+").length < FEWEST_WORDS) {
            throw new RatingRefused("Say in at least %d words what went wrong.".formatted(FEWEST_WORDS));
        }
        if (statement.length() > LONGEST) {
            throw new RatingRefused("There is room for 4,000 characters.");
        }
        var earlier = appeals.findByCaseIdOrderByFiling(caseId);
        if (earlier.stream()
                .anyMatch(appeal -> AppealStory.stateAfter(acts.findByAppealIdOrderByPlace(appeal.id()))
                        != AppealState.WITHDRAWN)) {
            throw new RatingRefused("You have appealed against this result already.");
        }
        var judged = cases.findById(caseId).orElseThrow();
        var rules = settings.of(judged.associationId()).rules();
        var appeal = new Appeal(judged, earlier.size() + 1, current.id(), ground, statement.strip(), rules, now);
        try {
            appeals.saveAndFlush(appeal);
        } catch (DataIntegrityViolationException atOnce) {
            throw new RatingRefused("You have appealed against this result already.");
        }
        audit.record(
                current.id(),
                "grading.appeal-filed",
                appeal.id().toString(),
                "An appeal was filed against the result of performance %s: %s."
                        .formatted(judged.code(), ground.label()));
        events.publishEvent(
                new AppealFiled(appeal.id(), caseId, appeal.person(), appeal.associationId(), appeal.acknowledgeBy()));
        return appeal.id();
    }

    /** Takes the appeal back while it is not decided; the panel, if one was seated, is sent home. */
    public void withdraw(UUID appealId) {
        var appeal = appeals.findByIdAndPerson(appealId, current.id())
                .orElseThrow(() -> new RatingRefused("There is no such appeal of yours."));
        var before = acts.findByAppealIdOrderByPlace(appealId);
        if (!AppealState.WITHDRAWN.mayFollow(AppealStory.stateAfter(before))) {
            throw new RatingRefused("This appeal is closed already.");
        }
        try {
            acts.saveAndFlush(new AppealAct(
                    appeal, before.size(), AppealState.WITHDRAWN, current.id(), "", null, clock.instant()));
        } catch (DataIntegrityViolationException atOnce) {
            throw new RatingRefused(AT_ONCE);
        }
        before.stream().map(AppealAct::panelCaseId).forEach(panel -> {
            if (panel != null) {
                panels.dismiss(panel);
            }
        });
        audit.record(
                current.id(), "grading.appeal-withdrawn", appealId.toString(), "The candidate withdrew the appeal.");
        events.publishEvent(new AppealMoved(
                appealId, appeal.caseId(), appeal.person(), appeal.associationId(), AppealState.WITHDRAWN));
    }
}
