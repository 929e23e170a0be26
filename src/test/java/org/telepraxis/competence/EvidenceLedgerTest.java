package org.telepraxis.competence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.context.ActiveProfiles;
import org.telepraxis.identity.PersonId;

@ApplicationModuleTest(extraIncludes = "identity")
@ActiveProfiles("test")
class EvidenceLedgerTest {

    PersonId person = new PersonId(UUID.randomUUID());

    @Autowired
    EvidenceLedger ledger;

    @BeforeEach
    void somebodyNew() {
        person = new PersonId(UUID.randomUUID());
    }

    @Test
    void holdsTheLastLevelNotTheBest() {
        var better = SeenPerformance.of(person, "2026-10-01", Map.of("CON-4", Level.SKILLED));
        var later = SeenPerformance.of(person, "2026-11-01", Map.of("CON-4", Level.NOT_SHOWN));

        ledger.record(later);
        ledger.record(better);

        var held = held("CON-4");
        assertThat(held.level()).isEqualTo(Level.NOT_SHOWN);
        assertThat(held.at()).isEqualTo(Instant.parse("2026-11-01T10:00:00Z"));
        assertThat(held.source()).isEqualTo("S06 form B");
        assertThat(held.sourceId()).isEqualTo(later.sourceId());
    }

    @Test
    void keepsTheEarlierLevelWhereTheLaterPerformanceGaveNoOpportunity() {
        var none = new HashMap<String, @Nullable Level>();
        none.put("CRI-1", null);
        ledger.record(SeenPerformance.of(person, "2026-10-01", Map.of("CRI-1", Level.SOUND)));
        ledger.record(SeenPerformance.of(person, "2026-11-01", none));

        assertThat(held("CRI-1").level()).isEqualTo(Level.SOUND);
        assertThat(ledger.of(person).getFirst().levels()).isEmpty();
    }

    @Test
    void recordsTheSamePerformanceOnce() {
        var seen = SeenPerformance.of(person, "2026-10-01", Map.of("CRI-1", Level.SOUND));

        ledger.record(seen);
        ledger.record(seen);

        assertThat(ledger.of(person)).hasSize(1);
    }

    @Test
    void listsTheLatestPerformanceFirstWithItsCriticalActions() {
        ledger.record(SeenPerformance.of(person, "2026-10-01", Map.of("CRI-1", Level.SOUND)));
        ledger.record(SeenPerformance.of(person, "2026-11-01", Map.of("CRI-1", Level.SKILLED)));

        var entries = ledger.of(person);
        assertThat(entries)
                .extracting(EvidenceEntry::at)
                .containsExactly(Instant.parse("2026-11-01T10:00:00Z"), Instant.parse("2026-10-01T10:00:00Z"));
        assertThat(entries.getFirst().criticalActions())
                .containsExactly(new CriticalOutcome("CA3", "Phones within a minute", "must", "late", 90));
        assertThat(entries.getFirst().contentVersion()).isEqualTo("sha256:1f");
    }

    @Test
    void knowsNothingAboutSomebodyElse() {
        ledger.record(SeenPerformance.of(person, "2026-10-01", Map.of("CRI-1", Level.SOUND)));

        var stranger = new PersonId(UUID.randomUUID());
        assertThat(ledger.of(stranger)).isEmpty();
        assertThat(ledger.levels(stranger)).isEmpty();
    }

    @Test
    void hearsAnyEventThatIsEvidence(Scenario scenario) {
        var seen = SeenPerformance.of(person, "2026-10-01", Map.of("CRI-3", Level.UNSAFE));

        scenario.publish(seen)
                .andWaitForStateChange(() -> ledger.levels(person).get("CRI-3"))
                .andVerify(held -> assertThat(held.level()).isEqualTo(Level.UNSAFE));
    }

    private LevelHeld held(String competence) {
        return Objects.requireNonNull(ledger.levels(person).get(competence));
    }
}
