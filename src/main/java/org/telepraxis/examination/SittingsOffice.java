package org.telepraxis.examination;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.AssociationId;
import org.telepraxis.association.Associations;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonId;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;

/** Where an officer plans sittings, gives places and accommodations, and releases results. */
@Service
@Transactional
@PreAuthorize("hasRole('OFFICER')")
public class SittingsOffice {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int MOST_EXTRA = 480;

    private final SittingRecords sittings;
    private final ExaminationRecords examinations;
    private final Exposure exposure;
    private final Papers papers;
    private final Seating seating;
    private final Rosters rosters;
    private final Marking marking;
    private final Releases releases;
    private final Associations associations;
    private final People people;
    private final CurrentPerson current;
    private final AuditTrail audit;
    private final Clock clock;

    SittingsOffice(
            SittingRecords sittings,
            ExaminationRecords examinations,
            Exposure exposure,
            Papers papers,
            Seating seating,
            Rosters rosters,
            Marking marking,
            Releases releases,
            Associations associations,
            People people,
            CurrentPerson current,
            AuditTrail audit,
            Clock clock) {
        this.sittings = sittings;
        this.examinations = examinations;
        this.exposure = exposure;
        this.papers = papers;
        this.seating = seating;
        this.rosters = rosters;
        this.marking = marking;
        this.releases = releases;
        this.associations = associations;
        this.people = people;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** All sittings of the association, latest first. */
    public List<Roster> all() {
        marking.closeOverdue();
        return sittings.findByAssociationIdOrderByOpensAtDesc(association()).stream()
                .map(sitting -> rosters.of(sitting, true))
                .toList();
    }

    public Roster get(UUID id) {
        marking.closeOverdue();
        return rosters.of(own(id), true);
    }

    /** Plans a sitting. Where all of its papers hold the same items, these are drawn now. */
    public UUID plan(UUID examination, SittingPlan plan) {
        var asked = examinations
                .findByIdAndAssociationId(examination, association())
                .orElseThrow(() -> new NoSuchExam(examination));
        if (!plan.opensAt().isBefore(plan.closesAt())) {
            throw new ExamRefused("A sitting closes after it opens.");
        }
        if (!clock.instant().isBefore(plan.closesAt())) {
            throw new ExamRefused("A sitting lies ahead.");
        }
        if (plan.seats() < 1 || plan.seats() > 2000) {
            throw new ExamRefused("A sitting has between 1 and 2000 seats.");
        }
        if (plan.whereabouts().isBlank() || plan.whereabouts().length() > 500) {
            throw new ExamRefused("Say where it takes place.");
        }
        var invigilator = plan.invigilator();
        if (invigilator != null
                && invigilators().stream().noneMatch(person -> person.id().equals(invigilator))) {
            throw new ExamRefused("Choose an invigilator of your association.");
        }
        long seed = RANDOM.nextLong();
        var rules = asked.plan();
        var form = rules.sameForm()
                ? FormDraw.draw(
                        rules.blueprint(),
                        exposure.candidates(asked.bankId()),
                        new FormDraw.Rules(
                                rules.mostShown(),
                                plan.seats(),
                                rules.anchorPercent(),
                                exposure.latestForm(examination)),
                        seed)
                : List.<UUID>of();
        var planned = sittings.save(new Sitting(asked, plan, seed, form));
        audit.record(current.id(), "examination.sitting-planned", planned.id().toString(), plan.toString());
        return planned.id();
    }

    /** Who can be given a place. */
    @Transactional(readOnly = true)
    public List<PersonSummary> candidates() {
        return associations.members(new AssociationId(association()), Role.TRAINEE).stream()
                .map(people::get)
                .toList();
    }

    /** Who can be asked to invigilate. */
    @Transactional(readOnly = true)
    public List<PersonSummary> invigilators() {
        return associations.members(new AssociationId(association()), Role.SUPERVISOR).stream()
                .map(people::get)
                .toList();
    }

    public UUID assign(UUID sitting, PersonId candidate) {
        if (candidates().stream().noneMatch(person -> person.id().equals(candidate))) {
            throw new ExamRefused("Choose a trainee of your association.");
        }
        return seating.seat(association(), sitting, candidate, current.id());
    }

    public void cancel(UUID paper) {
        seating.cancel(ownPaper(paper), current.id());
    }

    /**
     * Approves more time, or breaks during which the clock stands still.
     *
     * @param note what was approved; never why the person needs it
     */
    public void accommodate(UUID paper, int extraMinutes, int breakMinutes, String note) {
        if (extraMinutes < 0 || breakMinutes < 0 || extraMinutes > MOST_EXTRA || breakMinutes > MOST_EXTRA) {
            throw new ExamRefused("Minutes lie between 0 and %d.".formatted(MOST_EXTRA));
        }
        if (note.length() > 1000) {
            throw new ExamRefused("A shorter note will do.");
        }
        ownPaper(paper);
        var own = papers.forChange(paper).orElseThrow(() -> new NoSuchExam(paper));
        own.accommodate(extraMinutes, breakMinutes, note.strip());
        papers.save(own);
        audit.record(
                current.id(),
                "examination.accommodated",
                paper.toString(),
                "%d minutes more, %d minutes of breaks. %s".formatted(extraMinutes, breakMinutes, note));
    }

    /** Shows everybody their result. Nobody may still be writing. */
    public void release(UUID id) {
        marking.closeOverdue();
        var sitting = sittings.forChange(id, association()).orElseThrow(() -> new NoSuchExam(id));
        if (clock.instant().isBefore(sitting.closesAt())
                || papers.findBySittingIdOrderById(id).stream()
                        .anyMatch(paper -> paper.state() == PaperState.UNDER_WAY)) {
            throw new ExamRefused("The sitting is not over. Results wait until nobody can still be writing.");
        }
        sitting.release(clock.instant());
        sittings.save(sitting);
        audit.record(current.id(), "examination.results-released", id.toString(), "Results were released.");
        papers.findBySittingIdOrderById(id).stream()
                .filter(paper -> paper.state() == PaperState.HANDED_IN)
                .forEach(paper -> releases.tell(paper, false));
    }

    private Sitting own(UUID id) {
        return sittings.findByIdAndAssociationId(id, association()).orElseThrow(() -> new NoSuchExam(id));
    }

    private Paper ownPaper(UUID id) {
        return papers.findByIdAndAssociationId(id, association()).orElseThrow(() -> new NoSuchExam(id));
    }

    private UUID association() {
        return associations.of(current.id()).id().value();
    }
}
