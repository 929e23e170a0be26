package org.telepraxis.competence;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.identity.PersonId;

/** Records evidence once and answers which level a person holds. */
@Service
@Transactional
public class EvidenceLedger {

    private final RecordedPerformances performances;
    private final Clock clock;

    EvidenceLedger(RecordedPerformances performances, Clock clock) {
        this.performances = performances;
        this.clock = clock;
    }

    /** Records the evidence unless its source is known already; what stands in the ledger is never changed. */
    public void record(Evidence evidence) {
        if (performances.existsBySourceId(evidence.sourceId())) {
            return;
        }
        performances.save(new RecordedPerformance(evidence, clock.instant()));
    }

    /** Everything recorded about a person, latest performance first. */
    @Transactional(readOnly = true)
    public List<EvidenceEntry> of(PersonId person) {
        return performances.findByPersonValue(person.value()).stream()
                .sorted(Comparator.comparing(RecordedPerformance::at)
                        .thenComparing(RecordedPerformance::recordedAt)
                        .reversed())
                .map(RecordedPerformance::entry)
                .toList();
    }

    /** What was recorded about the person in the association, in no order. */
    @Transactional(readOnly = true)
    public List<EvidenceEntry> within(PersonId person, UUID association) {
        return performances.findByPersonValueAndAssociationId(person.value(), association).stream()
                .map(RecordedPerformance::entry)
                .toList();
    }

    /** The level held per competence: the last one observed, not the best one. */
    @Transactional(readOnly = true)
    public Map<String, LevelHeld> levels(PersonId person) {
        var held = new TreeMap<String, LevelHeld>();
        for (var entry : of(person)) {
            entry.levels()
                    .forEach((competence, level) -> held.putIfAbsent(
                            competence,
                            new LevelHeld(
                                    competence, level, entry.at(), entry.source(), entry.sourceId(), entry.kind())));
        }
        return Map.copyOf(held);
    }
}
