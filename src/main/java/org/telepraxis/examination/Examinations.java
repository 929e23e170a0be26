package org.telepraxis.examination;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.Associations;
import org.telepraxis.competence.CompetenceFramework;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.CurrentPerson;

/** Where an officer says what an examination of their association asks. */
@Service
@Transactional
@PreAuthorize("hasRole('OFFICER')")
public class Examinations {

    private static final int LONGEST_MINUTES = 480;
    private static final int MOST_ITEMS = 300;

    private final ExaminationRecords examinations;
    private final Banks banks;
    private final Exposure exposure;
    private final Cuts cuts;
    private final Papers papers;
    private final CompetenceFramework framework;
    private final Associations associations;
    private final CurrentPerson current;
    private final AuditTrail audit;
    private final Clock clock;

    Examinations(
            ExaminationRecords examinations,
            Banks banks,
            Exposure exposure,
            Cuts cuts,
            Papers papers,
            CompetenceFramework framework,
            Associations associations,
            CurrentPerson current,
            AuditTrail audit,
            Clock clock) {
        this.examinations = examinations;
        this.banks = banks;
        this.exposure = exposure;
        this.cuts = cuts;
        this.papers = papers;
        this.framework = framework;
        this.associations = associations;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<ExamSummary> all() {
        return examinations.findByAssociationIdOrderByTitle(association()).stream()
                .map(this::summary)
                .toList();
    }

    @Transactional(readOnly = true)
    public ExamSummary get(UUID id) {
        return summary(own(id));
    }

    public UUID create(ExamPlan plan) {
        check(plan);
        var made = examinations.save(new Examination(association(), plan));
        audit.record(current.id(), "examination.created", made.id().toString(), plan.toString());
        return made.id();
    }

    /** Holds for sittings that are planned and papers that are begun from now on; the bank stays. */
    public void change(UUID id, ExamPlan plan) {
        var examination = own(id);
        check(plan);
        if (!plan.bank().equals(examination.bankId())) {
            throw new ExamRefused("An examination keeps its bank. Make another examination.");
        }
        var before = examination.plan();
        examination.change(plan);
        examinations.save(examination);
        audit.record(current.id(), "examination.changed", id.toString(), "From " + before + " to " + plan);
    }

    /**
     * States a cut that no panel has set.
     *
     * @param effectiveFrom not before now: nothing under way or done is touched
     */
    public void stateCut(UUID id, double percent, String reason, Instant effectiveFrom) {
        var examination = own(id);
        var now = clock.instant();
        if (!(percent > 0 && percent <= 100)) {
            throw new ExamRefused("The cut is a percentage above 0.");
        }
        if (reason.isBlank() || reason.length() > 4000) {
            throw new ExamRefused("Say why, in a sentence or two.");
        }
        if (effectiveFrom.isBefore(now)) {
            throw new ExamRefused("A cut cannot take effect in the past.");
        }
        cuts.save(new Cut(examination, percent, null, reason.strip(), current.id(), now, effectiveFrom));
        audit.record(
                current.id(),
                "examination.cut-stated",
                id.toString(),
                "%.1f%% from %s: %s".formatted(percent, effectiveFrom, reason));
    }

    private void check(ExamPlan plan) {
        var bank = banks.findByIdAndAssociationId(plan.bank(), association())
                .orElseThrow(() -> new NoSuchExam(plan.bank()));
        if (plan.title().isBlank() || plan.title().length() > 200) {
            throw new ExamRefused("Give the examination a title.");
        }
        if (plan.minutes() < 1 || plan.minutes() > LONGEST_MINUTES) {
            throw new ExamRefused("The time lies between 1 and %d minutes.".formatted(LONGEST_MINUTES));
        }
        if (plan.attempts() < 1 || plan.waitDays() < 0 || plan.mostShown() < 1) {
            throw new ExamRefused("Attempts and exposure are at least 1, and days of waiting at least 0.");
        }
        if (plan.anchorPercent() < 0 || plan.anchorPercent() > 50) {
            throw new ExamRefused("Between 0 and 50 per cent of a form can come from the form before.");
        }
        var competences =
                plan.blueprint().stream().map(BlueprintLine::competence).toList();
        if (competences.stream().distinct().count() < competences.size()) {
            throw new ExamRefused("A competence stands in the blueprint once.");
        }
        for (var line : plan.blueprint()) {
            if (framework.current().competence(line.competence()).isEmpty()) {
                throw new ExamRefused("There is no competence " + line.competence() + ".");
            }
            if (line.items() < 1) {
                throw new ExamRefused("Leave out " + line.competence() + " where nothing is asked of it.");
            }
        }
        if (plan.items() < 1 || plan.items() > MOST_ITEMS) {
            throw new ExamRefused("An examination asks between 1 and %d items.".formatted(MOST_ITEMS));
        }
        // Said now, when it can be mended, and not to a candidate who begins.
        FormDraw.draw(plan.blueprint(), exposure.candidates(bank.id()), new FormDraw.Rules(plan.mostShown(), 1), 1);
    }

    private Examination own(UUID id) {
        return examinations.findByIdAndAssociationId(id, association()).orElseThrow(() -> new NoSuchExam(id));
    }

    private ExamSummary summary(Examination examination) {
        var now = clock.instant();
        return new ExamSummary(
                examination.id(),
                banks.findByIdAndAssociationId(examination.bankId(), examination.associationId())
                        .map(Bank::title)
                        .orElse(""),
                examination.plan(),
                cuts.at(examination.id(), now).map(Cut::summary).orElse(null),
                cuts.findByExaminationIdOrderByEffectiveFromDescAdoptedAtDesc(examination.id()).stream()
                        .map(Cut::summary)
                        .toList(),
                papers.countByExaminationIdAndState(examination.id(), PaperState.HANDED_IN));
    }

    private UUID association() {
        return associations.of(current.id()).id().value();
    }
}
