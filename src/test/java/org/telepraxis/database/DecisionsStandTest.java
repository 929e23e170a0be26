package org.telepraxis.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.telepraxis.certification.Candidacies;
import org.telepraxis.certification.CertificateVerification;
import org.telepraxis.certification.CertificationDecisions;
import org.telepraxis.certification.DecisionOutcome;
import org.telepraxis.certification.SealedDocument;
import org.telepraxis.certification.rules.Assessment.Proposal;
import org.telepraxis.competence.EvidenceLedger;
import org.telepraxis.grading.AppealFile;
import org.telepraxis.grading.AppealGround;
import org.telepraxis.grading.AppealState;
import org.telepraxis.grading.Appeals;
import org.telepraxis.grading.AppealsOffice;
import org.telepraxis.grading.Judgement;
import org.telepraxis.grading.JudgingRules;
import org.telepraxis.grading.JudgingSettings;
import org.telepraxis.grading.Mark;
import org.telepraxis.grading.PanelVoice;
import org.telepraxis.grading.RatingDesk;
import org.telepraxis.grading.RatingQueue;
import org.telepraxis.grading.RatingRefused;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;

/**
 * Whatever is rated, appealed against, changed or expires afterwards, in whatever order: a decision that was made, what it rested on,
 * its certificate and the ratings that were handed in stay as they are, byte for byte.
 */
@OnH2
class DecisionsStandTest {

    private static final int STEPS = 14;
    private static final List<Mark> MARKS = List.of(Mark.NOT_SHOWN, Mark.SOUND, Mark.SKILLED, Mark.UNSAFE);
    private static final String WORDS = "The record of the session shows it at the second line, not later.";

    @Autowired
    ApplicationContext node;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Candidacies candidacies;

    @Autowired
    CertificationDecisions decisions;

    @Autowired
    CertificateVerification verification;

    @Autowired
    EvidenceLedger ledger;

    @Autowired
    Appeals appeals;

    @Autowired
    AppealsOffice office;

    @Autowired
    JudgingSettings judging;

    @Autowired
    RatingQueue queue;

    @Autowired
    RatingDesk desk;

    private Learners learners;
    private Raters raters;
    private PersonSummary candidate;
    private PersonSummary officer;
    private PersonSummary chief;
    private List<PersonSummary> supervisors;
    private UUID candidacy;

    @BeforeEach
    void anAssociation() {
        learners = new Learners(node);
        raters = new Raters(node);
        var association = learners.association("Steady");
        candidate = learners.person(association, "Ada Brook", Role.TRAINEE);
        officer = learners.person(association, "Ottoline Reed", Role.OFFICER);
        chief = learners.person(association, "Inga Marlow", Role.CHIEF_ASSESSOR);
        supervisors = new ArrayList<>();
        for (var name : List.of("Bo Lind", "Cy Marsh", "Di Orme", "Eli Voss", "Fay Quill", "Gus Thorn")) {
            supervisors.add(learners.person(association, name, Role.SUPERVISOR));
        }
        learners.passCheck(candidate.id(), "c3");
        learners.passCheck(candidate.id(), "c7");
        candidacy = SignedIn.as(candidate, () -> candidacies.enrol("crisis-addon-example"));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {3, 14, 159, 2653})
    void nothingThatHappensLaterChangesADecision(long seed) {
        var random = new Random(seed);
        rateInAnyOrder(random);
        decide();
        var made = onRecord();
        assertThat(made.get("decisions")).isNotEmpty();
        int changes = 0;

        for (int step = 0; step < STEPS; step++) {
            changes += happens(random);
            assertThat(onRecord()).as("seed %d, step %d", seed, step).isEqualTo(made);
        }

        int changed = changes;
        await().atMost(Duration.ofSeconds(30))
                .until(() -> ledger.changes(candidate.id()).size(), known -> known == changed);
        assertThat(onRecord()).as("seed %d, at last", seed).isEqualTo(made);
        var file = SignedIn.as(officer, () -> decisions.file(candidacy));
        assertThat(file.changedSince()).hasSize(changed);
        assertThat(file.decisions()).hasSize(1);
        file.certificate()
                .ifPresent(number -> assertThat(verification.document(number).map(SealedDocument::sealHolds))
                        .contains(true));
    }

    /** The two rate in an order of chance, the licence of one runs out in between, and what one of them sees differs. */
    private void rateInAnyOrder(Random random) {
        learners.handIn(candidate.id());
        var drawn = new ArrayList<>(raters.drawn(supervisors).entrySet());
        Collections.shuffle(drawn, random);
        rate(drawn.getFirst().getKey(), drawn.getFirst().getValue(), Mark.SOUND);
        expire(drawn.getLast().getKey());
        rate(drawn.getLast().getKey(), drawn.getLast().getValue(), random.nextBoolean() ? Mark.SOUND : Mark.NOT_SHOWN);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !ledger.of(candidate.id()).isEmpty());
    }

    /** By the rules, whichever way they point. */
    private void decide() {
        var proposal = SignedIn.as(officer, () -> decisions.file(candidacy))
                .assessment()
                .proposal();
        var outcome = proposal == Proposal.PASS ? DecisionOutcome.CERTIFY : DecisionOutcome.DECLINE;
        SignedIn.as(officer, () -> decisions.decide(candidacy, outcome, "Two raters found what the rules ask.", true));
    }

    /** One thing of chance; how many results it changes. What is not allowed at that moment is refused, and changes nothing. */
    private int happens(Random random) {
        try {
            return switch (random.nextInt(8)) {
                case 0 -> tried(() -> file());
                case 1 -> tried(() -> admitOrRefuse(random));
                case 2, 3, 4 -> tried(() -> rateWhatWaits(random));
                case 5 -> decideAppeal(random);
                case 6 -> tried(() -> withdraw(random));
                default -> tried(() -> rulesOrLicencesChange(random));
            };
        } catch (RatingRefused refused) {
            return 0;
        }
    }

    private static int tried(Runnable act) {
        act.run();
        return 0;
    }

    private Object file() {
        var judged = jdbc.sql("select case_id from grading_feedback where person_value = ?")
                .param(candidate.id().value())
                .query((row, _) -> row.getObject(1, UUID.class))
                .single();
        return SignedIn.as(candidate, () -> appeals.file(judged, AppealGround.ERROR_OF_FACT, WORDS));
    }

    private Object admitOrRefuse(Random random) {
        return latestAppeal()
                .map(appeal -> SignedIn.as(chief, () -> {
                    if (random.nextInt(4) == 0) {
                        office.refuse(appeal.story().id(), WORDS);
                    } else {
                        office.admit(appeal.story().id(), "Two others rate it.");
                    }
                    return appeal;
                }));
    }

    private Object withdraw(Random random) {
        return latestAppeal()
                .filter(_ -> random.nextInt(3) == 0)
                .map(appeal -> SignedIn.as(candidate, () -> {
                    appeals.withdraw(appeal.story().id());
                    return appeal;
                }));
    }

    private Object rateWhatWaits(Random random) {
        for (var rater : supervisors) {
            var waiting = SignedIn.as(rater, queue::open);
            if (!waiting.isEmpty()) {
                rate(rater, waiting.getFirst().ratingId(), MARKS.get(random.nextInt(MARKS.size())));
                return true;
            }
        }
        return false;
    }

    private int decideAppeal(Random random) {
        var appeal = latestAppeal();
        if (appeal.isEmpty()) {
            return 0;
        }
        var id = appeal.get().story().id();
        var outcome = List.of(AppealState.UPHELD, AppealState.CHANGED, AppealState.CHANGED, AppealState.VOIDED)
                .get(random.nextInt(4));
        SignedIn.as(chief, () -> {
            var free = office.freeToDecide(id);
            office.decide(
                    id,
                    outcome,
                    WORDS,
                    List.of(
                            PanelVoice.of(free.getFirst(), outcome),
                            PanelVoice.of(free.getLast(), outcome),
                            PanelVoice.fromOutside("Ngaire Holt, Southern Board", AppealState.UPHELD)));
            return outcome;
        });
        return outcome == AppealState.UPHELD ? 0 : 1;
    }

    private Object rulesOrLicencesChange(Random random) {
        if (random.nextBoolean()) {
            expire(supervisors.get(random.nextInt(supervisors.size())));
            return true;
        }
        return SignedIn.as(chief, () -> {
            judging.set(
                    new JudgingRules(1 + random.nextInt(3), 1 + random.nextInt(2), random.nextBoolean(), true),
                    LocalDate.now(ZoneOffset.UTC),
                    WORDS);
            return true;
        });
    }

    private Optional<AppealFile> latestAppeal() {
        return SignedIn.as(chief, office::all).stream().findFirst();
    }

    private void rate(PersonSummary rater, UUID rating, Mark mark) {
        raters.complete(rater, rating);
        SignedIn.as(rater, () -> {
            var competence = desk.open(rating).criteria().getFirst().competence();
            desk.judge(rating, new Judgement.MarkGiven(competence, Mark.SOUND, mark));
            return desk.lock(rating);
        });
    }

    private void expire(PersonSummary rater) {
        jdbc.sql("update grading_licence set expires_at = ? where rater_value = ?")
                .params(
                        Timestamp.from(Instant.now().minus(Duration.ofDays(1))),
                        rater.id().value())
                .update();
    }

    /** Every column of what was decided, issued and handed in by then, documents by their fingerprint. */
    private Map<String, String> onRecord() {
        var record = new TreeMap<String, String>();
        record.put("candidacy", rows("select * from certification_candidacy where id = ?"));
        record.put("decisions", rows("select * from certification_decision where candidacy_id = ? order by id"));
        record.put("certificate", rows("select * from certificate where candidacy_id = ?"));
        record.put(
                "standing",
                rows("select s.* from certificate_standing s join certificate c on c.id = s.certificate_id"
                        + " where c.candidacy_id = ? order by s.position"));
        record.put(
                "document",
                rows("select d.* from certificate_document d join certificate c on c.id = d.certificate_id"
                        + " where c.candidacy_id = ?"));
        record.put(
                "credential",
                rows("select d.* from certificate_credential d join certificate c on c.id = d.certificate_id"
                        + " where c.candidacy_id = ?"));
        for (var table : List.of("grading_criterion", "grading_action")) {
            record.put(
                    table,
                    firstRatings("select c.* from " + table + " c join grading_rating r on r.id = c.rating_id"
                            + " where r.case_id = ? order by c.rating_id, c.position"));
        }
        record.put("ratings", firstRatings("select * from grading_rating where case_id = ? order by id"));
        record.put("result", firstRatings("select * from grading_result where case_id = ? order by position"));
        return record;
    }

    private String rows(String sql) {
        return text(jdbc.sql(sql).param(candidacy).query().listOfRows());
    }

    private String firstRatings(String sql) {
        var first = jdbc.sql("select case_id from grading_feedback where person_value = ?")
                .param(candidate.id().value())
                .query((row, _) -> row.getObject(1, UUID.class))
                .single();
        return text(jdbc.sql(sql).param(first).query().listOfRows());
    }

    private static String text(List<Map<String, @Nullable Object>> rows) {
        var text = new StringBuilder();
        for (var row : rows) {
            row.forEach((column, value) -> text.append(column)
                    .append('=')
                    .append(value instanceof byte[] bytes ? fingerprint(bytes) : Objects.toString(value))
                    .append('\n'));
        }
        return text.toString();
    }

    private static String fingerprint(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
