package org.telepraxis.examination;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.identity.AuditTrail;

/** Hands papers in and marks them: when their candidates do, or when their time is over. */
@Component
class Marking {

    private final Papers papers;
    private final Entries entries;
    private final BankItems items;
    private final SittingRecords sittings;
    private final Releases releases;
    private final AuditTrail audit;
    private final Clock clock;

    Marking(
            Papers papers,
            Entries entries,
            BankItems items,
            SittingRecords sittings,
            Releases releases,
            AuditTrail audit,
            Clock clock) {
        this.papers = papers;
        this.entries = entries;
        this.items = items;
        this.sittings = sittings;
        this.releases = releases;
        this.audit = audit;
        this.clock = clock;
    }

    /** Hands in every paper whose time is over. Several nodes may do so at once. */
    @Transactional
    public void closeOverdue() {
        papers.endedBefore(clock.instant().minus(Paper.GRACE)).forEach(this::closeIfOver);
    }

    private void closeIfOver(UUID id) {
        papers.forChange(id).filter(paper -> paper.isOver(clock.instant())).ifPresent(paper -> handIn(paper, true));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void handIn(Paper paper, boolean timeUp) {
        paper.handIn(marked(paper, answers(entries.findByPaperIdOrderByPosition(paper.id()))), timeUp, clock.instant());
        papers.save(paper);
        audit.record(
                timeUp ? null : paper.candidate(),
                "examination.paper-handed-in",
                paper.id().toString(),
                timeUp ? "The time was over; what was saved counts." : "The candidate handed the paper in.");
        if (sittings.findById(paper.sittingId()).filter(Sitting::released).isPresent()) {
            releases.tell(paper, false);
        }
    }

    /** Marks a paper once more, with the answers that came after its time. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Asked> withLateAnswers(Paper paper) {
        var log = entries.findByPaperIdOrderByPosition(paper.id());
        var last = answers(log);
        log.stream()
                .filter(entry ->
                        entry.kind() == Entry.Kind.LATE && !entry.chosen().isEmpty())
                .forEach(entry -> last.put(entry.question(), entry.chosen()));
        return marked(paper, last);
    }

    private List<Asked> marked(Paper paper, Map<Integer, List<String>> last) {
        var asked = paper.items();
        var texts = items.findByIdIn(asked.stream().map(Asked::itemId).toList()).stream()
                .collect(Collectors.toMap(BankItem::id, BankItem::item));
        var marked = new ArrayList<Asked>();
        for (int question = 0; question < asked.size(); question++) {
            var item = asked.get(question).itemId();
            var chosen = last.getOrDefault(question, List.of());
            marked.add(new Asked(
                    item,
                    String.join(",", chosen),
                    Objects.requireNonNull(texts.get(item)).isAnsweredBy(chosen),
                    asked.get(question).treatment()));
        }
        return marked;
    }

    /** The last answer to each question, without those that do not count. */
    static Map<Integer, List<String>> answers(List<Entry> log) {
        var last = new HashMap<Integer, List<String>>();
        log.stream()
                .filter(entry -> entry.kind() == Entry.Kind.ANSWER)
                .forEach(entry -> last.put(entry.question(), entry.chosen()));
        last.values().removeIf(List::isEmpty);
        return last;
    }

    /** How many strokes of each device are kept. */
    static Map<String, Integer> known(List<Entry> log) {
        var known = new LinkedHashMap<String, Integer>();
        log.forEach(entry -> known.merge(entry.device(), entry.number(), Math::max));
        return known;
    }
}
