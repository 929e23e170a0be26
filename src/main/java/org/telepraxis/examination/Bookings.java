package org.telepraxis.examination;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.Associations;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.identity.PersonId;

/** Where somebody finds their examinations: places to book, places they have, and results once they are released. */
@Service
@Transactional
@PreAuthorize("hasRole('TRAINEE')")
public class Bookings {

    private final Papers papers;
    private final SittingRecords sittings;
    private final ExaminationRecords examinations;
    private final Seating seating;
    private final Retakes retakes;
    private final Results results;
    private final Marking marking;
    private final Associations associations;
    private final CurrentPerson current;
    private final Clock clock;

    Bookings(
            Papers papers,
            SittingRecords sittings,
            ExaminationRecords examinations,
            Seating seating,
            Retakes retakes,
            Results results,
            Marking marking,
            Associations associations,
            CurrentPerson current,
            Clock clock) {
        this.papers = papers;
        this.sittings = sittings;
        this.examinations = examinations;
        this.seating = seating;
        this.retakes = retakes;
        this.results = results;
        this.marking = marking;
        this.associations = associations;
        this.current = current;
        this.clock = clock;
    }

    /** The person's places, those to come first. */
    public List<OwnPaper> mine() {
        marking.closeOverdue();
        return papers.findByCandidate(current.id()).stream()
                .filter(paper -> paper.state() != PaperState.CANCELLED)
                .map(this::own)
                .sorted(Comparator.comparing(OwnPaper::opensAt).reversed())
                .toList();
    }

    /** Sittings of the person's association that are not over. */
    @Transactional(readOnly = true)
    public List<SittingOffer> offers() {
        var me = current.id();
        var now = clock.instant();
        return associations
                .find(me)
                .map(association -> sittings.findByAssociationIdOrderByOpensAtDesc(
                        association.id().value()))
                .orElseGet(List::of)
                .stream()
                .filter(sitting -> now.isBefore(sitting.closesAt()))
                .sorted(Comparator.comparing(Sitting::opensAt))
                .map(sitting -> offer(me, sitting, now))
                .toList();
    }

    /** Takes a place in the sitting. */
    public UUID book(UUID sitting) {
        var me = current.id();
        return seating.seat(associations.of(me).id().value(), sitting, me, me);
    }

    /** Gives the place back, as long as the paper is not begun. */
    public void cancel(UUID paper) {
        var me = current.id();
        seating.cancel(papers.findByIdAndCandidate(paper, me).orElseThrow(() -> new NoSuchExam(paper)), me);
    }

    /** What came of the paper. @throws ExamRefused while it is not released */
    public PaperResult result(UUID paper) {
        marking.closeOverdue();
        var own = papers.findByIdAndCandidate(paper, current.id()).orElseThrow(() -> new NoSuchExam(paper));
        if (own.state() == PaperState.ANNULLED) {
            throw new ExamRefused(annulled(own));
        }
        if (own.state() != PaperState.HANDED_IN) {
            throw new ExamRefused("This paper is not handed in.");
        }
        if (!sittings.findById(own.sittingId()).orElseThrow().released()) {
            throw new ExamRefused("Results of this sitting are not released yet.");
        }
        return results.of(own);
    }

    private OwnPaper own(Paper paper) {
        var sitting = sittings.findById(paper.sittingId()).orElseThrow();
        var examination = examinations.findById(paper.examinationId()).orElseThrow();
        var plan = examination.plan();
        return new OwnPaper(
                paper.id(),
                examination.title(),
                sitting.opensAt(),
                sitting.closesAt(),
                sitting.whereabouts(),
                plan.minutes() + paper.extraMinutes(),
                paper.begunAt() == null ? plan.items() : paper.asked(),
                paper.breakMinutes(),
                paper.state(),
                paper.handedInAt(),
                paper.state() == PaperState.UNDER_WAY
                        || paper.state() == PaperState.BOOKED && sitting.isOpen(clock.instant()),
                paper.state() == PaperState.HANDED_IN && sitting.released(),
                releasedAt(paper, sitting),
                annulled(paper));
    }

    private static @Nullable Instant releasedAt(Paper paper, Sitting sitting) {
        var released = sitting.releasedAt();
        var handedIn = paper.handedInAt();
        return released == null || handedIn == null || released.isAfter(handedIn) ? released : handedIn;
    }

    private String annulled(Paper paper) {
        return paper.state() == PaperState.ANNULLED
                ? "This paper was annulled: "
                        + results.corrected(paper).getLast().reason()
                : "";
    }

    private SittingOffer offer(PersonId me, Sitting sitting, Instant now) {
        var examination = examinations.findById(sitting.examinationId()).orElseThrow();
        var plan = examination.plan();
        return new SittingOffer(
                sitting.id(),
                plan.title(),
                sitting.opensAt(),
                sitting.closesAt(),
                sitting.whereabouts(),
                plan.minutes(),
                plan.items(),
                sitting.seats() - sitting.taken(),
                retakes.refusal(me, examination, sitting, now));
    }
}
