package org.telepraxis.examination;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.Associations;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.identity.Role;

/** Where an invigilator sees who is in a sitting, without items and results, and writes down what happened. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('SUPERVISOR', 'OFFICER')")
public class Invigilation {

    private static final int LONGEST = 4000;

    private final SittingRecords sittings;
    private final SittingNotes notes;
    private final Papers papers;
    private final Rosters rosters;
    private final Marking marking;
    private final Associations associations;
    private final CurrentPerson current;
    private final AuditTrail audit;
    private final Clock clock;

    Invigilation(
            SittingRecords sittings,
            SittingNotes notes,
            Papers papers,
            Rosters rosters,
            Marking marking,
            Associations associations,
            CurrentPerson current,
            AuditTrail audit,
            Clock clock) {
        this.sittings = sittings;
        this.notes = notes;
        this.papers = papers;
        this.rosters = rosters;
        this.marking = marking;
        this.associations = associations;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** The sittings that the person invigilates, latest first. */
    public List<Roster> mine() {
        marking.closeOverdue();
        var me = current.id();
        return associations
                .find(me)
                .map(association -> sittings.findByAssociationIdOrderByOpensAtDesc(
                        association.id().value()))
                .orElseGet(List::of)
                .stream()
                .filter(sitting -> sitting.isInvigilatedBy(me))
                .map(sitting -> rosters.of(sitting, false))
                .toList();
    }

    public Roster roster(UUID sitting) {
        marking.closeOverdue();
        return rosters.of(allowed(sitting), false);
    }

    /** Writes a note on the sitting or on one paper in it. It stays as it was written. */
    public void note(UUID id, @Nullable UUID paper, String words) {
        var sitting = allowed(id);
        if (words.isBlank() || words.length() > LONGEST) {
            throw new ExamRefused("Write what happened, in at most %d characters.".formatted(LONGEST));
        }
        if (paper != null
                && papers.findById(paper)
                        .filter(one -> one.sittingId().equals(id))
                        .isEmpty()) {
            throw new NoSuchExam(paper);
        }
        notes.save(new SittingNote(sitting, paper, current.id(), words.strip(), clock.instant()));
        audit.record(current.id(), "examination.invigilation-noted", id.toString(), words);
    }

    private Sitting allowed(UUID id) {
        var me = current.get();
        return sittings.findByIdAndAssociationId(
                        id, associations.of(me.id()).id().value())
                .filter(sitting -> sitting.isInvigilatedBy(me.id()) || me.is(Role.OFFICER))
                .orElseThrow(() -> new NoSuchExam(id));
    }
}
