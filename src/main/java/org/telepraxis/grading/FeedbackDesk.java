package org.telepraxis.grading;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.Associations;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.CurrentPerson;

/** Where the chief assessor releases feedback by hand and sets the rules for feedback and appeals of their own association. */
@Service
@Transactional
@PreAuthorize("hasRole('CHIEF_ASSESSOR')")
public class FeedbackDesk {

    private final RatingCases cases;
    private final RuleSettings settings;
    private final FeedbackReleasing releasing;
    private final Associations associations;
    private final CurrentPerson current;
    private final AuditTrail audit;
    private final Clock clock;

    FeedbackDesk(
            RatingCases cases,
            RuleSettings settings,
            FeedbackReleasing releasing,
            Associations associations,
            CurrentPerson current,
            AuditTrail audit,
            Clock clock) {
        this.cases = cases;
        this.settings = settings;
        this.releasing = releasing;
        this.associations = associations;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** Results that stand and whose people have not been told, the oldest first. */
    @Transactional(readOnly = true)
    public List<UnreleasedFeedback> waiting() {
        int days = settings.of(association()).rules().feedbackDays();
        var today = WorkingDays.day(clock.instant());
        return cases.notReleased(association()).stream()
                .map(judged -> {
                    var due = WorkingDays.after(judged.openedAt(), days);
                    return new UnreleasedFeedback(
                            judged.id(), judged.code(), judged.scenarioId(), judged.formId(), due, today.isAfter(due));
                })
                .toList();
    }

    /** Lets the person read it now, whatever the rule says. */
    public void release(UUID caseId) {
        var judged = cases.findById(caseId)
                .filter(found -> found.associationId().equals(association()) && found.isFirst() && found.isClosed())
                .orElseThrow(() -> new RatingRefused("There is no such result."));
        releasing.release(judged, current.id());
    }

    @Transactional(readOnly = true)
    public GradingRules rules() {
        return settings.of(association()).rules();
    }

    /** Counts from now on; what was released or filed before keeps the days that were promised then. */
    public void change(GradingRules rules) {
        rules.check();
        var set = settings.of(association());
        var before = set.rules();
        set.set(rules);
        settings.save(set);
        audit.record(
                current.id(),
                "grading.rules-changed",
                association().toString(),
                "Feedback and appeals: %s, before %s.".formatted(rules, before));
    }

    private UUID association() {
        return associations.of(current.id()).id().value();
    }
}
