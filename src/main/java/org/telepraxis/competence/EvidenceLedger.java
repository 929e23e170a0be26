package org.telepraxis.competence;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.identity.PersonId;

/** Records evidence once and answers which level a person holds. */
@Service
@Transactional
public class EvidenceLedger {

    private final RecordedPerformances performances;
    private final EvidenceReleases releases;
    private final Clock clock;

    EvidenceLedger(RecordedPerformances performances, EvidenceReleases releases, Clock clock) {
        this.performances = performances;
        this.releases = releases;
        this.clock = clock;
    }

    /** Records the evidence unless this version of it is known already; what stands in the ledger is never changed. */
    public void record(Evidence evidence) {
        if (performances.existsBySourceIdAndSourceVersion(evidence.sourceId(), evidence.version())) {
            return;
        }
        performances.save(new RecordedPerformance(evidence, clock.instant()));
    }

    /** From now on the person sees the evidence of this source. */
    public void release(EvidenceReleased released) {
        if (!releases.existsBySourceId(released.sourceId())) {
            releases.save(new ReleasedEvidence(released.sourceId(), released.associationId(), clock.instant()));
        }
    }

    /** Everything that counts about a person, latest performance first; for those who decide. */
    @Transactional(readOnly = true)
    public List<EvidenceEntry> of(PersonId person) {
        return counting(all(person)).map(RecordedPerformance::entry).toList();
    }

    /** What counts about a person and was released to them, latest performance first; for the person. */
    @Transactional(readOnly = true)
    public List<EvidenceEntry> shownTo(PersonId person) {
        var counting = counting(all(person)).toList();
        var held = counting.stream()
                .filter(RecordedPerformance::heldBack)
                .map(RecordedPerformance::sourceId)
                .toList();
        var released = releases.findBySourceIdIn(held).stream()
                .map(ReleasedEvidence::sourceId)
                .collect(Collectors.toSet());
        return counting.stream()
                .filter(performance -> !performance.heldBack() || released.contains(performance.sourceId()))
                .map(RecordedPerformance::entry)
                .toList();
    }

    /** What was recorded about the person in the association, in no order. */
    @Transactional(readOnly = true)
    public List<EvidenceEntry> within(PersonId person, UUID association) {
        return counting(performances.findByPersonValueAndAssociationId(person.value(), association))
                .map(RecordedPerformance::entry)
                .toList();
    }

    /** The level held per competence: the last one observed, not the best one. */
    @Transactional(readOnly = true)
    public Map<String, LevelHeld> levels(PersonId person) {
        return held(of(person));
    }

    /** The level held per competence as far as it was released to the person. */
    @Transactional(readOnly = true)
    public Map<String, LevelHeld> levelsShownTo(PersonId person) {
        return held(shownTo(person));
    }

    /** What was judged anew after it had been recorded, latest first. */
    @Transactional(readOnly = true)
    public List<EvidenceChange> changes(PersonId person) {
        return performances.findByPersonValue(person.value()).stream()
                .filter(performance -> performance.sourceVersion() > 1)
                .map(RecordedPerformance::change)
                .sorted(Comparator.comparing(EvidenceChange::recordedAt).reversed())
                .toList();
    }

    /** Of each performance the last version, latest performance first, without those that are void. */
    private static Stream<RecordedPerformance> counting(List<RecordedPerformance> performances) {
        var last = new HashMap<UUID, RecordedPerformance>();
        performances.forEach(performance -> last.merge(
                performance.sourceId(),
                performance,
                BinaryOperator.maxBy(Comparator.comparingInt(RecordedPerformance::sourceVersion))));
        return last.values().stream()
                .filter(performance -> !performance.voided())
                .sorted(Comparator.comparing(RecordedPerformance::at)
                        .thenComparing(RecordedPerformance::recordedAt)
                        .reversed());
    }

    private List<RecordedPerformance> all(PersonId person) {
        return performances.findByPersonValue(person.value());
    }

    private static Map<String, LevelHeld> held(List<EvidenceEntry> entries) {
        var held = new TreeMap<String, LevelHeld>();
        for (var entry : entries) {
            entry.levels()
                    .forEach((competence, level) -> held.putIfAbsent(
                            competence,
                            new LevelHeld(
                                    competence, level, entry.at(), entry.source(), entry.sourceId(), entry.kind())));
        }
        return Map.copyOf(held);
    }
}
