package org.telepraxis.grading;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.Associations;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.CurrentPerson;

/**
 * Where the chief assessor answers the appeals of their own association: admit or refuse, and decide when a new panel has rated. Every
 * act is added to the record; the first ratings stay as they are.
 */
@Service
@Transactional
@PreAuthorize("hasRole('CHIEF_ASSESSOR')")
public class AppealsOffice {

    private static final int FEWEST_WORDS = 5;
    private static final int LONGEST = 4000;

    private final FiledAppeals appeals;
    private final AppealActs acts;
    private final AppealReading reading;
    private final FeedbackWriting writing;
    private final Performances performances;
    private final Panels panels;
    private final DecidingPanel deciding;
    private final RatingCases cases;
    private final Ratings ratings;
    private final Associations associations;
    private final CurrentPerson current;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AppealsOffice(
            FiledAppeals appeals,
            AppealActs acts,
            AppealReading reading,
            FeedbackWriting writing,
            Performances performances,
            Panels panels,
            DecidingPanel deciding,
            RatingCases cases,
            Ratings ratings,
            Associations associations,
            CurrentPerson current,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.appeals = appeals;
        this.acts = acts;
        this.reading = reading;
        this.writing = writing;
        this.performances = performances;
        this.panels = panels;
        this.deciding = deciding;
        this.cases = cases;
        this.ratings = ratings;
        this.associations = associations;
        this.current = current;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The appeals of the association, the latest first. */
    @Transactional(readOnly = true)
    public List<AppealFile> all() {
        return appeals.findByAssociationIdOrderByFiledAtDesc(association()).stream()
                .map(this::read)
                .toList();
    }

    @Transactional(readOnly = true)
    public AppealFile file(UUID appealId) {
        return read(own(appealId));
    }

    /** Acknowledges the appeal and draws two raters who have not rated the performance. */
    public void admit(UUID appealId, String words) {
        var appeal = free(appealId);
        requireNext(appeal, AppealState.ADMITTED);
        act(appeal, AppealState.ADMITTED, words.strip(), panels.seat(appeal.caseId()));
    }

    /** Says why the appeal is not looked into. */
    public void refuse(UUID appealId, String reasons) {
        requireReasons(reasons);
        act(free(appealId), AppealState.REFUSED, reasons.strip(), null);
    }

    /** Those of the association who had nothing to do with the performance, and may sit on the panel that decides. */
    @Transactional(readOnly = true)
    public List<PanelMember> freeToDecide(UUID appealId) {
        return deciding.free(own(appealId));
    }

    /**
     * Decides the appeal, and keeps how the panel voted.
     *
     * @param panel the three who decided, two of the association and one from outside; nobody where the rules ask for none, or where
     *     the session is void
     * @param outcome that the rating stands, that the panel's result replaces it, or that the session is void
     * @throws RatingRefused when the panel has not rated yet and its result is needed, or when this person may not decide it
     */
    public void decide(UUID appealId, AppealState outcome, String reasons, List<PanelVoice> panel) {
        if (!outcome.isOutcome()) {
            throw new IllegalArgumentException("No outcome of an appeal: " + outcome);
        }
        requireReasons(reasons);
        var appeal = free(appealId);
        requireNext(appeal, outcome);
        var anew = reading.panel(acts.findByAppealIdOrderByPlace(appealId)).orElseThrow();
        if (outcome != AppealState.VOIDED && !anew.hasResult()) {
            throw new RatingRefused(
                    "The new panel has not finished rating. Only a void session can be decided before.");
        }
        act(appeal, outcome, reasons.strip(), anew.id());
        if (!panel.isEmpty() || outcome != AppealState.VOIDED && deciding.isAsked(appeal)) {
            deciding.record(appeal, outcome, panel);
        }
        var first = cases.findById(appeal.caseId()).orElseThrow();
        switch (outcome) {
            case CHANGED -> {
                var settled = writing.settled(anew, performances.of(appeal.attemptId()));
                events.publishEvent(first.replacedBy(settled, appeal.person()));
            }
            case VOIDED -> {
                panels.dismiss(anew.id());
                events.publishEvent(first.voided(appeal.person()));
            }
            default -> {
                // The rating stands: nothing changes.
            }
        }
    }

    private void act(Appeal appeal, AppealState state, String words, @Nullable UUID panel) {
        if (words.length() > LONGEST) {
            throw new RatingRefused("There is room for 4,000 characters.");
        }
        requireNext(appeal, state);
        int place = acts.findByAppealIdOrderByPlace(appeal.id()).size();
        try {
            acts.saveAndFlush(new AppealAct(appeal, place, state, current.id(), words, panel, clock.instant()));
        } catch (DataIntegrityViolationException atOnce) {
            throw new RatingRefused(Appeals.AT_ONCE);
        }
        audit.record(
                current.id(),
                state.isOutcome()
                        ? "grading.appeal-decided"
                        : "grading.appeal-" + (panel == null ? "refused" : "admitted"),
                appeal.id().toString(),
                (state.label() + ". " + words).strip());
        events.publishEvent(
                new AppealMoved(appeal.id(), appeal.caseId(), appeal.person(), appeal.associationId(), state));
    }

    private void requireNext(Appeal appeal, AppealState state) {
        if (!state.mayFollow(AppealStory.stateAfter(acts.findByAppealIdOrderByPlace(appeal.id())))) {
            throw new RatingRefused("This appeal has moved on already. Look at it again.");
        }
    }

    private static void requireReasons(String reasons) {
        if (reasons.isBlank() || reasons.strip().split("\\s+").length < FEWEST_WORDS) {
            throw new RatingRefused("Give the reasons in at least %d words.".formatted(FEWEST_WORDS));
        }
    }

    /** The appeal, provided that the signed-in person is free to judge it. */
    private Appeal free(UUID appealId) {
        var appeal = own(appealId);
        if (appeal.person().equals(current.id())) {
            throw new RatingRefused("Nobody decides about themselves.");
        }
        if (ratings.drawnFor(appeal.attemptId()).contains(current.id())) {
            throw new RatingRefused("You were drawn to rate this performance. Somebody else has to answer the appeal.");
        }
        return appeal;
    }

    private Appeal own(UUID appealId) {
        return appeals.findByIdAndAssociationId(appealId, association())
                .orElseThrow(() -> new RatingRefused("There is no such appeal."));
    }

    private AppealFile read(Appeal appeal) {
        return reading.file(appeal, acts.findByAppealIdOrderByPlace(appeal.id()), WorkingDays.day(clock.instant()));
    }

    private UUID association() {
        return associations.of(current.id()).id().value();
    }
}
