package org.telepraxis.examination;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.telepraxis.identity.PersonId;

/** Reads a sitting for those who run it. */
@Component
class Rosters {

    private final Papers papers;
    private final Entries entries;
    private final ExaminationRecords examinations;
    private final SittingNotes notes;
    private final Names names;
    private final Clock clock;

    Rosters(
            Papers papers,
            Entries entries,
            ExaminationRecords examinations,
            SittingNotes notes,
            Names names,
            Clock clock) {
        this.papers = papers;
        this.entries = entries;
        this.examinations = examinations;
        this.notes = notes;
        this.names = names;
        this.clock = clock;
    }

    /** @param results whether the reader may see them */
    Roster of(Sitting sitting, boolean results) {
        var all = papers.findBySittingIdOrderById(sitting.id());
        var called = all.stream().collect(Collectors.toMap(Paper::id, paper -> names.of(paper.candidate())));
        var examination = examinations.findById(sitting.examinationId()).orElseThrow();
        var invigilator = sitting.invigilator();
        return new Roster(
                sitting.id(),
                examination.id(),
                examination.title(),
                sitting.opensAt(),
                sitting.closesAt(),
                sitting.whereabouts(),
                sitting.seats(),
                sitting.taken(),
                invigilator == null ? "" : names.of(new PersonId(invigilator)),
                sitting.released(),
                !clock.instant().isBefore(sitting.closesAt()),
                examination.plan().items(),
                all.stream()
                        .filter(paper -> paper.state() != PaperState.CANCELLED)
                        .sorted(Comparator.comparing(paper -> Objects.requireNonNull(called.get(paper.id()))))
                        .map(paper -> place(paper, Objects.requireNonNull(called.get(paper.id())), results))
                        .toList(),
                remarks(sitting, called));
    }

    private List<Roster.Remark> remarks(Sitting sitting, Map<UUID, String> called) {
        return notes.findBySittingIdOrderByWrittenAt(sitting.id()).stream()
                .map(note -> {
                    var about = note.paperId();
                    return new Roster.Remark(
                            names.of(note.author()),
                            about == null ? "" : called.getOrDefault(about, ""),
                            note.words(),
                            note.writtenAt());
                })
                .toList();
    }

    private Roster.Place place(Paper paper, String name, boolean results) {
        boolean underWay = paper.state() == PaperState.UNDER_WAY;
        int kept = underWay
                ? Marking.answers(entries.findByPaperIdOrderByPosition(paper.id()))
                        .size()
                : (int) paper.items().stream()
                        .filter(asked -> asked.counts() && !asked.chosen().isEmpty())
                        .count();
        boolean known = results && paper.state() == PaperState.HANDED_IN;
        return new Roster.Place(
                paper.id(),
                name,
                paper.state(),
                paper.extraMinutes(),
                paper.breakMinutes(),
                paper.accommodation(),
                paper.begunAt(),
                paper.begunAt() == null ? null : paper.endsAt(clock.instant()),
                paper.handedInAt(),
                paper.timeUp(),
                kept,
                paper.asked(),
                paper.lateEntries(),
                paper.stands(),
                known ? paper.correct() : null,
                known ? paper.passed() : null);
    }
}
