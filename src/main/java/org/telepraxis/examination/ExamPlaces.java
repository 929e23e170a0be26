package org.telepraxis.examination;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.AssociationId;
import org.telepraxis.identity.PersonId;

/** Knows who has a place when; asked by what writes to candidates about their own. */
@Service
@Transactional(readOnly = true)
public class ExamPlaces {

    private final Papers papers;
    private final SittingRecords sittings;
    private final ExaminationRecords examinations;
    private final Clock clock;

    ExamPlaces(Papers papers, SittingRecords sittings, ExaminationRecords examinations, Clock clock) {
        this.papers = papers;
        this.sittings = sittings;
        this.examinations = examinations;
        this.clock = clock;
    }

    /** A place that is booked and not begun. */
    public Optional<ExamPlace> booked(UUID paper) {
        return papers.findById(paper)
                .filter(found -> found.state() == PaperState.BOOKED)
                .map(found -> place(found, sittings.findById(found.sittingId()).orElseThrow()));
    }

    /** Booked places whose sitting opens, or closes, within the time given. */
    public List<ExamPlace> soon(Duration within) {
        var now = clock.instant();
        var until = now.plus(within);
        return papers.booked(now, until).stream()
                .map(paper -> place(paper, sittings.findById(paper.sittingId()).orElseThrow()))
                .filter(place ->
                        place.opensAt().isAfter(now) || !place.closesAt().isAfter(until))
                .toList();
    }

    private ExamPlace place(Paper paper, Sitting sitting) {
        var plan = examinations.findById(paper.examinationId()).orElseThrow().plan();
        return new ExamPlace(
                paper.id(),
                new AssociationId(paper.associationId()),
                paper.candidate(),
                plan.title(),
                sitting.opensAt(),
                sitting.closesAt(),
                sitting.whereabouts(),
                plan.minutes() + paper.extraMinutes(),
                paper.bookedAt());
    }

    /** A candidate's place in a sitting. */
    public record ExamPlace(
            UUID paper,
            AssociationId association,
            PersonId candidate,
            String title,
            Instant opensAt,
            Instant closesAt,
            String whereabouts,
            int minutes,
            Instant bookedAt) {}
}
