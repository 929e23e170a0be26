package org.telepraxis.examination;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.PersonId;

/** Gives places in sittings, each once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Seating {

    private final SittingRecords sittings;
    private final ExaminationRecords examinations;
    private final Papers papers;
    private final Retakes retakes;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Seating(
            SittingRecords sittings,
            ExaminationRecords examinations,
            Papers papers,
            Retakes retakes,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sittings = sittings;
        this.examinations = examinations;
        this.papers = papers;
        this.retakes = retakes;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Two who want the last seat wait for each other at the sitting. */
    UUID seat(UUID association, UUID id, PersonId candidate, PersonId actor) {
        var now = clock.instant();
        var sitting = sittings.forChange(id, association).orElseThrow(() -> new NoSuchExam(id));
        var examination = examinations.findById(sitting.examinationId()).orElseThrow();
        var refusal = retakes.refusal(candidate, examination, sitting, now);
        if (!refusal.isEmpty()) {
            throw new ExamRefused(refusal);
        }
        sitting.take(now);
        sittings.save(sitting);
        var paper = papers.findBySittingIdAndCandidate(id, candidate)
                .map(before -> {
                    before.bookAgain(now);
                    return before;
                })
                .orElseGet(() -> new Paper(sitting, candidate, now));
        var saved = papers.save(paper);
        audit.record(actor, "examination.place-booked", saved.id().toString(), "A place in a sitting was booked.");
        events.publishEvent(new PlaceBooked(saved.id(), now));
        return saved.id();
    }

    void cancel(Paper paper, PersonId actor) {
        var sitting =
                sittings.forChange(paper.sittingId(), paper.associationId()).orElseThrow();
        paper.cancel();
        sitting.giveBack();
        sittings.save(sitting);
        papers.save(paper);
        audit.record(actor, "examination.place-given-back", paper.id().toString(), "A place was given back.");
        if (!actor.equals(paper.candidate())) {
            events.publishEvent(new PlaceCancelled(
                    paper.id(),
                    paper.associationId(),
                    paper.candidate(),
                    examinations.findById(paper.examinationId()).orElseThrow().title(),
                    sitting.opensAt(),
                    clock.instant()));
        }
    }
}
