package org.telepraxis.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.telepraxis.association.Associations;
import org.telepraxis.competence.CriticalOutcome;
import org.telepraxis.competence.EvidenceLedger;
import org.telepraxis.competence.Level;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonId;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;
import org.telepraxis.learning.Progress;
import org.telepraxis.learning.Workbook;

/** What every database must do the same way. */
abstract class DatabaseSuite {

    /** Everything that has hurt somebody's text before. */
    private static final String ANY_UNICODE =
            "Größe, naïve, Ελληνικά, עברית, العربية, हिन्दी, 日本語, \u1E9E\u0323\u0307, 👩🏽‍⚕️, 𝕏, \u202Eright to left\u202C, "
                    + "'quoted', \"quoted\", back\\slash, %percent_, null\tand\r\nlines\u0001\uFFFD\uFEFF";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    EntityManagerFactory entities;

    @Autowired
    People people;

    @Autowired
    Associations associations;

    @Autowired
    AuditTrail audit;

    @Autowired
    Workbook workbook;

    @Autowired
    Progress progress;

    @Autowired
    EvidenceLedger ledger;

    private final PersonId someone = new PersonId(UUID.randomUUID());

    @Test
    void hasTheSchemaThatTheEntitiesExpect() {
        assertThat(entities.getProperties()).containsEntry("hibernate.hbm2ddl.auto", "validate");
        assertThat(entities.getMetamodel().getEntities()).isNotEmpty();
    }

    @Test
    void keepsNoSessionZoneThatHidesAMistake() {
        assertThat(jdbc.sql("select extract(timezone_hour from current_timestamp)")
                        .query(Integer.class)
                        .single())
                .isIn(-2, -3);
    }

    /** The second and third do not exist on the clocks of the session zone and the machine, the last two are far off. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-22T10:15:30.123456Z",
                "2026-03-08T05:45:00Z",
                "2026-11-01T04:30:00Z",
                "1969-12-31T23:59:59.999999Z",
                "2399-01-01T00:00:00Z"
            })
    void keepsAMomentToTheMicrosecond(Instant moment) {
        var seen = Performance.of(someone, moment, Map.of("CRI-1", Level.SOUND));

        ledger.record(seen);

        assertThat(ledger.of(someone))
                .singleElement()
                .extracting(entry -> entry.at())
                .isEqualTo(moment);
        assertThat(epoch(
                        "select extract(epoch from observed_at) from competence_evidence where source_id = ?",
                        seen.sourceId()))
                .isEqualByComparingTo(seconds(moment));
    }

    @Test
    void writesTheMomentOfAnActThatAnyClientReadsAsTheSame() {
        var subject = UUID.randomUUID().toString();
        audit.record(someone, "test.act", subject, "done");

        var at = audit.of(subject).getFirst().at();

        assertThat(epoch("select extract(epoch from at) from audit_entry where subject = ?", subject))
                .isEqualByComparingTo(seconds(at));
    }

    @Test
    void keepsLongTextWithAnyCharacter() {
        var text = ANY_UNICODE.repeat(Workbook.MOST_CHARACTERS / ANY_UNICODE.length());

        workbook.write(someone, "c3", "job-aid/plan", text);

        assertThat(workbook.texts(someone, "c3")).containsEntry("job-aid/plan", text);
    }

    @Test
    void keepsAsMuchTextAsItPromises() {
        var full = "好".repeat(Workbook.MOST_CHARACTERS);

        workbook.write(someone, "c3", "job-aid/plan", full);

        assertThat(workbook.texts(someone, "c3")).containsEntry("job-aid/plan", full);
    }

    @Test
    void takesAnActWhoseDetailIsCutWithinACharacter() {
        var subject = UUID.randomUUID().toString();

        audit.record(null, "test.act", subject, "x".repeat(3999) + "👩🏽‍⚕️");

        assertThat(audit.of(subject)).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isNull();
            assertThat(entry.detail()).startsWith("x".repeat(3999));
        });
    }

    @Test
    void letsNobodyOverwriteWhatSomebodyElseHasChangedMeanwhile() throws Exception {
        workbook.write(someone, "c3", "note", "first");

        try (var other = Executors.newSingleThreadExecutor()) {
            assertThatThrownBy(() -> transactions.executeWithoutResult(_ -> {
                        workbook.write(someone, "c3", "note", "mine");
                        join(other.submit(() -> workbook.write(someone, "c3", "note", "theirs")));
                    }))
                    .isInstanceOf(OptimisticLockingFailureException.class);
        }

        assertThat(workbook.texts(someone, "c3")).containsEntry("note", "theirs");
    }

    @Test
    void givesAnAddressToOneOfTwoPeopleWhoEnrolAtOnce() throws Exception {
        var email = UUID.randomUUID() + "@example.org";

        var outcomes = Together.at(
                () -> people.enrol("Ada Brook", email, "a-long-password", Set.of(Role.TRAINEE)),
                () -> people.enrol("Bo Lind", email.toUpperCase(Locale.ROOT), "a-long-password", Set.of(Role.TRAINEE)));

        assertThat(outcomes).filteredOn(PersonSummary.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(Exception.class::isInstance)
                .singleElement()
                .isInstanceOfAny(DataIntegrityViolationException.class, IllegalArgumentException.class);
        assertThat(people.byEmail(email)).isPresent();
    }

    @Test
    void recordsAPerformanceOnceHoweverOftenItIsAnnounced() throws Exception {
        var seen = Performance.of(someone, Instant.parse("2026-11-20T10:00:00Z"), Map.of("CRI-1", Level.SOUND));

        var outcomes = Together.at(() -> record(seen), () -> record(seen), () -> record(seen));
        ledger.record(seen);

        assertThat(outcomes).contains("recorded");
        assertThat(outcomes)
                .filteredOn(Exception.class::isInstance)
                .allSatisfy(fault -> assertThat(fault).isInstanceOf(DataIntegrityViolationException.class));
        assertThat(ledger.of(someone)).hasSize(1);
    }

    /** Two windows, a repeated request, and an event that was delivered again. */
    @RepeatedTest(5)
    void notesAStepOnceHoweverManySayThatItIsDone() throws Exception {
        var learner = new PersonId(UUID.randomUUID());

        var outcomes = Together.at(() -> done(learner), () -> done(learner), () -> done(learner), () -> done(learner));

        assertThat(outcomes).containsOnly("done");
        assertThat(jdbc.sql("select unit_key from unit_done where person_id = ?")
                        .param(learner.value())
                        .query(String.class)
                        .list())
                .containsExactly("check");
        assertThat(done(learner)).isEqualTo("done");
    }

    private String done(PersonId learner) {
        progress.markDone(learner, "c3", "check");
        return "done";
    }

    @Test
    void keepsWhatWasSeenInAPerformance() {
        var actions = List.of(
                new CriticalOutcome("CA2", "Keeps contact", "must", "not_triggered", null),
                new CriticalOutcome("CA1", ANY_UNICODE, "must", "late", 90));
        var seen = new Performance(
                someone,
                UUID.randomUUID(),
                "S06 form B",
                UUID.randomUUID(),
                "sha256:1f",
                true,
                Instant.parse("2026-11-20T10:00:00Z"),
                Map.of("CRI-1", Level.UNSAFE, "TEC-2", Level.SKILLED),
                actions,
                "rated-simulation");

        ledger.record(seen);

        assertThat(ledger.of(someone)).singleElement().satisfies(entry -> {
            assertThat(entry.levels()).isEqualTo(seen.levels());
            assertThat(entry.criticalActions()).isEqualTo(actions);
            assertThat(entry.crisis()).isTrue();
        });
    }

    @Test
    void rollsBackAllOfAnActThatFails() {
        var slug = "gone-" + Ids.next();

        assertThatThrownBy(() -> transactions.executeWithoutResult(_ -> {
                    associations.found("Gone", slug, "demo");
                    audit.record(null, "test.act", slug, "never happened");
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");

        assertThat(associations.bySlug(slug)).isEmpty();
        assertThat(audit.of(slug)).isEmpty();
    }

    @Test
    void holdsTheDemoDataOnce() {
        assertThat(jdbc.sql("select count(*) from demo_load")
                        .query(Integer.class)
                        .single())
                .isPositive();
        assertThat(associations.bySlug("eastmere")).isPresent();
        assertThat(people.byEmail("trainee@example.org")).isPresent();
    }

    private String record(Performance seen) {
        ledger.record(seen);
        return "recorded";
    }

    private BigDecimal epoch(String sql, Object key) {
        return jdbc.sql(sql).param(key).query(BigDecimal.class).single();
    }

    private static BigDecimal seconds(Instant moment) {
        return BigDecimal.valueOf(moment.getEpochSecond())
                .add(BigDecimal.valueOf(moment.getNano(), 9))
                .setScale(6, RoundingMode.DOWN);
    }

    private static void join(Future<?> act) {
        try {
            act.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
