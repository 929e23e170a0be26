package org.telepraxis.examination;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** On how many papers items stood, and on how many they will stand in sittings that are planned. */
@Component
class Exposure {

    private final BankItems items;
    private final SittingRecords sittings;
    private final Papers papers;
    private final Clock clock;

    Exposure(BankItems items, SittingRecords sittings, Papers papers, Clock clock) {
        this.items = items;
        this.sittings = sittings;
        this.papers = papers;
        this.clock = clock;
    }

    /** Every item that can be drawn. Places of a sitting that is not over count as papers, because they may become some. */
    List<FormDraw.Candidate> candidates(UUID bank) {
        var shown = new HashMap<>(ItemBanks.shown(items, bank));
        reserved(bank).forEach((item, seats) -> shown.merge(item, seats, Long::sum));
        return items.drawable(bank).stream()
                .map(item -> new FormDraw.Candidate(
                        item.id(),
                        item.code(),
                        item.competence(),
                        item.difficulty(),
                        shown.getOrDefault(item.id(), 0L)))
                .toList();
    }

    /** The items of the examination's latest form; none before its first. */
    Set<UUID> latestForm(UUID examination) {
        return sittings.findByExaminationIdOrderByOpensAtDesc(examination).stream()
                .map(Sitting::form)
                .filter(form -> !form.isEmpty())
                .findFirst()
                .map(form -> (Set<UUID>) new HashSet<>(form))
                .orElse(Set.of());
    }

    private Map<UUID, Long> reserved(UUID bank) {
        var reserved = new HashMap<UUID, Long>();
        for (var sitting : sittings.openOrAhead(bank, clock.instant())) {
            long left = Math.max(0, sitting.seats() - papers.begunIn(sitting.id()));
            List<UUID> form = sitting.form();
            form.forEach(item -> reserved.merge(item, left, Long::sum));
        }
        return reserved;
    }
}
