package org.telepraxis.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.telepraxis.association.AssociationSummary;
import org.telepraxis.certification.BulkAct;
import org.telepraxis.certification.BulkDecisions;
import org.telepraxis.certification.BulkProgress;
import org.telepraxis.certification.Candidacies;
import org.telepraxis.certification.CandidacyState;
import org.telepraxis.certification.CertificateRegister;
import org.telepraxis.certification.CertificateReplacing;
import org.telepraxis.certification.CertificateState;
import org.telepraxis.certification.CertificateSummary;
import org.telepraxis.certification.CertificateVerification;
import org.telepraxis.certification.CertificationDecisions;
import org.telepraxis.certification.CpdActivity;
import org.telepraxis.certification.CpdKind;
import org.telepraxis.certification.DecisionLetters;
import org.telepraxis.certification.DecisionOutcome;
import org.telepraxis.certification.DecisionRefused;
import org.telepraxis.certification.EarlierCertificates;
import org.telepraxis.certification.KeyOffice;
import org.telepraxis.certification.ListedWords;
import org.telepraxis.certification.OfficeRule;
import org.telepraxis.certification.OfficeRules;
import org.telepraxis.certification.PublicRegister;
import org.telepraxis.certification.PublicRegister.Question;
import org.telepraxis.certification.ReasonCode;
import org.telepraxis.certification.RegisterConsent;
import org.telepraxis.certification.RenewalDesk;
import org.telepraxis.certification.Renewals;
import org.telepraxis.certification.SavedText;
import org.telepraxis.competence.CriticalOutcome;
import org.telepraxis.competence.EvidenceLedger;
import org.telepraxis.competence.Level;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;
import org.telepraxis.notification.BrokenMailServer;

/** What must hold about decisions and certificates whatever breaks, and whoever asks at the same moment. */
abstract class LifeSuite {

    private static final String SCHEME = "crisis-addon-example";
    private static final String REASON = "Two raters found every rule met.";

    @Autowired
    ApplicationContext node;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Candidacies candidacies;

    @Autowired
    CertificationDecisions decisions;

    @Autowired
    BulkDecisions bulk;

    @Autowired
    OfficeRules rules;

    @Autowired
    EvidenceLedger ledger;

    private Learners learners;
    private AssociationSummary association;
    private PersonSummary officer;

    @BeforeEach
    void anOffice() {
        learners = new Learners(node);
        association = learners.association("Lifeland");
        officer = learners.person(association, "Ottoline Reed", Role.OFFICER);
    }

    /** Each table that a certificate is written to is gone for a moment, in turn: the writing breaks off there. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "certification_decision",
                "certificate",
                "certificate_standing",
                "certificate_credential",
                "certificate_document",
                "audit_entry",
                "event_publication"
            })
    void leavesNothingOrTheWholeCertificateWhereverItBreaksOff(String table) {
        var candidacy = ready("Ada Brook", "met");
        var before = everything();

        jdbc.sql("alter table %s rename to gone".formatted(table)).update();
        try {
            assertThatThrownBy(() -> certify(officer, candidacy)).isInstanceOf(RuntimeException.class);
        } finally {
            jdbc.sql("alter table gone rename to " + table).update();
        }

        assertThat(everything()).as("nothing is left of it").isEqualTo(before);
        var number = certify(officer, candidacy).orElseThrow();
        assertThat(certify(officer, candidacy))
                .as("a second try gives the same")
                .contains(number);
        assertWhole(candidacy);
    }

    @Test
    void issuesOneCertificateWhenTwoOfficersDecideAtTheSameMoment() throws Exception {
        var candidacy = ready("Bea Lind", "met");
        var other = learners.person(association, "Cy Marsh", Role.OFFICER);

        Together.at(
                () -> certify(officer, candidacy),
                () -> certify(other, candidacy),
                () -> certify(officer, candidacy),
                () -> certify(other, candidacy));
        certify(officer, candidacy);

        assertWhole(candidacy);
    }

    @Test
    void goesOnWhereAStoppedServerLeftAndDoesNothingTwice() {
        var first = ready("Dag Foss", "met");
        var second = ready("Eli Gray", "met");
        var third = ready("Fay Holm", "met");
        var refused = ready("Gil Inge", "missed");
        var done = certify(officer, first).orElseThrow();
        var left = leftBehind(List.of(first, second, refused), 1);

        var job = SignedIn.as(officer, () -> bulk.start(BulkAct.CERTIFY, Set.of(third), REASON, true));

        await().atMost(Duration.ofSeconds(60))
                .until(() -> progress(left).finished() && progress(job).finished());
        assertThat(progress(left).rows())
                .extracting(BulkProgress.Row::state)
                .containsExactly(BulkProgress.State.DONE, BulkProgress.State.DONE, BulkProgress.State.FAILED);
        assertThat(progress(left).rows().getLast().outcome()).contains("A rule is not met");
        assertThat(progress(left).rows().getFirst().outcome()).isEqualTo(done);
        assertThat(List.of(first, second, third)).allSatisfy(this::assertWhole);
        assertThat(certificates(refused)).isZero();
    }

    @Test
    void showsExactlyWhoGetsWhatBeforeAnythingIsDecided() {
        var candidacy = ready("Hal Juul", "met");
        ready("Ida Krog", "missed");

        var preview = SignedIn.as(officer, () -> bulk.preview(BulkAct.CERTIFY));

        assertThat(preview.lines()).singleElement().satisfies(line -> {
            assertThat(line.candidacy()).isEqualTo(candidacy);
            assertThat(line.name()).isEqualTo("Hal Juul");
            assertThat(line.gets()).contains("Crisis at a distance");
        });
        var stranger = learners.person(learners.association("Elsewhere"), "Jo Lund", Role.OFFICER);
        SignedIn.as(stranger, () -> {
            assertThat(bulk.preview(BulkAct.CERTIFY).lines()).isEmpty();
            assertThat(bulk.jobs()).isEmpty();
            assertThatThrownBy(() -> bulk.start(BulkAct.CERTIFY, Set.of(candidacy), REASON, true))
                    .isInstanceOf(DecisionRefused.class);
            return candidacy;
        });
        assertThat(certificates(candidacy)).isZero();
    }

    @Test
    void letsASecondOfficerConfirmAndNobodyConfirmTheirOwn() {
        var second = learners.person(association, "Kit Moe", Role.OFFICER);
        SignedIn.as(officer, () -> {
            rules.change(new OfficeRule(true, 10));
            return rules.mine();
        });
        var candidacy = ready("Liv Nord", "met");

        assertThat(certify(officer, candidacy)).isEmpty();
        assertThat(certificates(candidacy)).isZero();
        assertThatThrownBy(() -> SignedIn.as(officer, () -> decisions.confirm(candidacy, true)))
                .hasMessageContaining("another officer confirms");
        assertThatThrownBy(() -> certify(second, candidacy)).hasMessageContaining("waits for a second officer");
        var number = SignedIn.as(second, () -> decisions.confirm(candidacy, true));

        assertThat(number).isPresent();
        assertThat(SignedIn.as(second, () -> decisions.confirm(candidacy, true)))
                .isEqualTo(number);
        assertThat(SignedIn.as(officer, () -> decisions.file(candidacy)).decisions())
                .singleElement()
                .satisfies(made -> {
                    assertThat(made.officer()).isEqualTo("Ottoline Reed");
                    assertThat(made.second()).contains("Kit Moe");
                });
        assertWhole(candidacy);
    }

    @Test
    void letsNobodyDecideWhoHasDeclaredATie() {
        var candidacy = ready("Moa Olin", "met");
        SignedIn.as(officer, () -> {
            decisions.declareTie(candidacy, "We shared a practice.");
            return candidacy;
        });

        assertThatThrownBy(() -> certify(officer, candidacy)).hasMessageContaining("declared a tie");
        assertThat(SignedIn.as(officer, () -> decisions.file(candidacy)).conflict())
                .isPresent();
        assertThat(SignedIn.as(officer, () -> bulk.preview(BulkAct.CERTIFY)).possible())
                .isEmpty();
    }

    @Test
    void writesALetterWithWhatIsMissingAndHoldsTheCandidateBackUntilItsDay() {
        var trainee = learners.person(association, "Nik Park", Role.TRAINEE);
        var candidacy = ready(trainee, "missed");
        SignedIn.as(
                officer,
                () -> decisions.decide(
                        candidacy, DecisionOutcome.DECLINE, "A critical action was missed outright.", true));

        var letters = node.getBean(DecisionLetters.class);
        var letter = SignedIn.as(trainee, () -> letters.read(candidacy));

        assertThat(letter.missing()).anySatisfy(one -> assertThat(one.found()).contains("CA3 missed"));
        assertThat(letter.nextOn()).isEqualTo(letter.decidedOn().plusDays(28));
        assertThat(SignedIn.as(trainee, () -> letters.document(candidacy))).startsWith('%', 'P', 'D', 'F');
        assertThat(SignedIn.as(officer, () -> letters.document(candidacy))).startsWith('%', 'P', 'D', 'F');
        assertThatThrownBy(() -> SignedIn.as(trainee, () -> candidacies.enrol(SCHEME)))
                .hasMessageContaining(letter.nextOn().toString());
        assertThat(SignedIn.as(trainee, () -> candidacies.offered()))
                .singleElement()
                .satisfies(offer -> assertThat(offer.from()).isEqualTo(letter.nextOn()));
        var stranger = learners.person(learners.association("Elsewhere"), "Ola Quist", Role.OFFICER);
        assertThatThrownBy(() -> SignedIn.as(stranger, () -> letters.read(candidacy)))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> SignedIn.as(stranger, () -> letters.document(candidacy)))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> SignedIn.as(
                        learners.person(association, "Uma Ley", Role.TRAINEE), () -> letters.document(candidacy)))
                .isInstanceOf(NoSuchElementException.class);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> count("select count(*) from mail where mail_key = 'not-certified:%s'".formatted(candidacy))
                        == 1);
    }

    /** What the outbox does when the mail server is down for a while, and two nodes try once it is up. */
    @Test
    void mailsACertificateOnceWhenTheServerWasDownAndComesBack() throws Exception {
        var holder = learners.person(association, "Ove Ronn", Role.TRAINEE);
        var number = certify(officer, ready(holder, "met")).orElseThrow();
        var key = "issued:" + number;
        await().atMost(Duration.ofSeconds(30))
                .until(() -> count("select count(*) from mail where mail_key = '%s'".formatted(key)) == 1);
        var mail = jdbc.sql("select id from mail where mail_key = ?")
                .param(key)
                .query(UUID.class)
                .single();
        var server = new BrokenMailServer(node);

        assertThatThrownBy(() -> server.send(mail)).hasMessageContaining("connection refused");
        assertThatThrownBy(() -> server.send(mail)).hasMessageContaining("connection refused");
        assertThat(count("select count(*) from mail where mail_key = '%s' and state = 'WAITING' and attempts = 2"
                        .formatted(key)))
                .isOne();
        server.mend();
        Together.at(() -> sent(server, mail), () -> sent(server, mail), () -> sent(server, mail));
        server.send(mail);

        assertThat(server.addresses()).containsExactly(holder.email());
        assertThat(count("select count(*) from mail where mail_key = '%s' and state = 'SENT'".formatted(key)))
                .isOne();
    }

    private static String sent(BrokenMailServer server, UUID mail) {
        server.send(mail);
        return "tried";
    }

    @Test
    void findsAHolderWhoConsentedUntilTheMomentOfLeaving() {
        var holder = learners.person(association, "Åsa Lönnqvist-Ørsted", Role.TRAINEE);
        var number = certify(officer, ready(holder, "met")).orElseThrow();
        var register = node.getBean(PublicRegister.class);
        var consent = node.getBean(RegisterConsent.class);
        assertThat(found(register, "lonnqvist")).isEmpty();

        SignedIn.as(holder, () -> {
            consent.list(new ListedWords("Adolescents", "Swedish, Danish", "Uppsala"));
            return number;
        });

        assertThat(List.of("lonnqvist", "ORSTED asa", "Åsa Lön", number.toLowerCase(java.util.Locale.ROOT)))
                .allSatisfy(words -> assertThat(found(register, words)).containsExactly(number));
        assertThat(register.search(association.id(), new Question("", "adolesc", "danish", "UPPSALA"))
                        .listed())
                .hasSize(1);
        assertThat(List.of("%", "_", "a", ""))
                .allSatisfy(words -> assertThat(found(register, words)).isEmpty());
        assertThat(register.contains(number)).isTrue();

        SignedIn.as(holder, () -> {
            consent.withdraw();
            return number;
        });

        assertThat(found(register, "lonnqvist")).isEmpty();
        assertThat(register.contains(number)).isFalse();
    }

    @Test
    void carriesOnTheLedgerTheConsentAndTheEntryUnderANewNumber() {
        var holder = learners.person(association, "Ove Quarnström", Role.TRAINEE);
        var second = learners.person(association, "Ren Storm", Role.OFFICER);
        var number = certify(officer, ready(holder, "met")).orElseThrow();
        var renewals = node.getBean(Renewals.class);
        var verification = node.getBean(CertificateVerification.class);
        var keys = node.getBean(KeyOffice.class);
        var today = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC);
        SignedIn.as(holder, () -> {
            node.getBean(RegisterConsent.class).list(new ListedWords("Adolescents", "Danish", "Odense"));
            renewals.enter(number, new CpdActivity("A day on the law", CpdKind.LAW_OR_DATA, today, 90, "Paper 17"));
            return number;
        });

        var replaced = SignedIn.as(
                officer,
                () -> node.getBean(CertificateReplacing.class)
                        .replace(number, ReasonCode.LOST, holder.name(), "The paper was lost."));
        SignedIn.as(officer, () -> {
            keys.reportCompromised(keys.keys().getFirst().id(), "A laptop with a backup was stolen.");
            return number;
        });
        SignedIn.as(second, () -> {
            keys.agree(keys.open().getFirst().id());
            return number;
        });
        await().atMost(Duration.ofSeconds(60))
                .until(() -> verification.verify(replaced).orElseThrow().state() == CertificateState.SUPERSEDED);
        var anew = SignedIn.as(
                        holder, () -> node.getBean(CertificateRegister.class).mine())
                .stream()
                .filter(one -> one.state().inForce())
                .map(CertificateSummary::number)
                .findFirst()
                .orElseThrow();

        assertThat(List.of(number, replaced, anew)).allSatisfy(one -> {
            var mine = SignedIn.as(holder, () -> renewals.of(one));
            assertThat(mine.number()).isEqualTo(anew);
            assertThat(mine.requirements())
                    .anySatisfy(hours -> assertThat(hours.evidence()).isEqualTo("1.5 of 3 h"));
            assertThat(SignedIn.as(
                            officer, () -> node.getBean(RenewalDesk.class).file(one)))
                    .isEqualTo(mine);
        });
        assertThat(SignedIn.as(officer, () -> node.getBean(RenewalDesk.class).all()))
                .extracting(RenewalDesk.Line::number)
                .containsExactly(anew);
        assertThat(found(node.getBean(PublicRegister.class), "quarnstrom")).containsExactly(anew);
        assertThat(verification.verify(anew).orElseThrow().holder()).isEqualTo(holder.name());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !mails(anew).isEmpty() && !mails(replaced).isEmpty());
        assertThat(mails(replaced))
                .singleElement()
                .asString()
                .contains("The document was lost", "Nothing else changes");
        assertThat(mails(anew))
                .singleElement()
                .asString()
                .contains("no longer trusts the key", replaced, "Nothing else changes", "shows your name")
                .doesNotContain("{{");
    }

    private List<String> mails(String number) {
        return jdbc
                .sql("select body from mail where mail_key = ?")
                .param("issued:" + number)
                .query(String.class)
                .stream()
                .map(String::valueOf)
                .toList();
    }

    @Test
    void bringsInAListWholeOrNotAtAll() {
        var earlier = node.getBean(EarlierCertificates.class);
        var mark = UUID.randomUUID().toString().substring(0, 8);
        var head = "number,name,scheme,issued,expires,state\n";
        var good = head
                + "L/%1$s-1,Per Rask,Early care,2020-01-31,2031-01-31,\nL/%1$s-2,\"Rask, Pia\",Early care,2020-01-31,2021-01-31,revoked\n"
                        .formatted(mark);
        var bad = good + "L/%s-3,Quin Sand,Early care,31.1.2020,2021-01-31,\n".formatted(mark);

        assertThat(SignedIn.as(officer, () -> earlier.preview(bad)).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(4);
                    assertThat(problem.what()).contains("31.1.2020");
                });
        assertThatThrownBy(() -> SignedIn.as(officer, () -> earlier.bringIn(bad)))
                .hasMessageContaining("line 4");
        assertThat(SignedIn.as(officer, earlier::all)).isEmpty();
        assertThat(SignedIn.as(officer, () -> earlier.bringIn(good))).isEqualTo(2);
        assertThatThrownBy(() -> SignedIn.as(officer, () -> earlier.bringIn(good)))
                .hasMessageContaining("in the register already");
        assertThat(earlier.numbered("l %s 1".formatted(mark))).singleElement().satisfies(one -> {
            assertThat(one.issuer()).isEqualTo(association.name());
            assertThat(one.holder()).as("nobody consented").isNull();
        });
    }

    @Test
    void withdrawsARecordThatWasBroughtInWronglyAndTakesTheRightOne() {
        var earlier = node.getBean(EarlierCertificates.class);
        var number = "W-" + UUID.randomUUID().toString().substring(0, 8);
        var head = "number;name;scheme;issued;expires\n";
        var wrong = SavedText.of(
                (head + number + ";Zo? Muller;Early care;2020-01-31;2031-01-31\n").getBytes(StandardCharsets.UTF_8));
        var right = SavedText.of((head + number + ";Zoë Müller;Early care;2020-01-31;2031-01-31\n")
                .getBytes(Charset.forName("windows-1252")));
        SignedIn.as(officer, () -> earlier.bringIn(wrong.text()));
        assertThatThrownBy(() -> SignedIn.as(officer, () -> withdrawn(earlier, number, "wrong")))
                .isInstanceOf(DecisionRefused.class);
        var stranger = learners.person(learners.association("Elsewhere"), "Tor Ulv", Role.OFFICER);
        assertThatThrownBy(() -> SignedIn.as(stranger, () -> withdrawn(earlier, number, "The name is wrong.")))
                .isInstanceOf(NoSuchElementException.class);

        SignedIn.as(officer, () -> withdrawn(earlier, number, "The name is wrong."));

        assertThat(earlier.numbered(number)).isEmpty();
        assertThat(right.encoding()).isEqualTo("Windows-1252");
        assertThat(SignedIn.as(officer, () -> earlier.bringIn(right.text()))).isOne();
        assertThat(SignedIn.as(officer, earlier::all))
                .extracting(EarlierCertificates.Earlier::holder, EarlierCertificates.Earlier::withdrawn)
                .containsExactlyInAnyOrder(tuple("Zo? Muller", "The name is wrong."), tuple("Zoë Müller", null));
        assertThat(SignedIn.as(
                        officer, () -> node.getBean(CertificateRegister.class).csv()))
                .contains("withdrawn", "Zoë Müller");
    }

    private static String withdrawn(EarlierCertificates earlier, String number, String reason) {
        earlier.withdraw(number, reason);
        return number;
    }

    private List<String> found(PublicRegister register, String words) {
        return register.search(association.id(), new Question(words, "", "", "")).listed().stream()
                .map(PublicRegister.Listed::number)
                .toList();
    }

    private java.util.Optional<String> certify(PersonSummary who, UUID candidacy) {
        return SignedIn.as(who, () -> decisions.decide(candidacy, DecisionOutcome.CERTIFY, REASON, true));
    }

    /** A candidacy with everything that the rules look at. */
    private UUID ready(String name, String critical) {
        return ready(learners.person(association, name, Role.TRAINEE), critical);
    }

    private UUID ready(PersonSummary trainee, String critical) {
        learners.passCheck(trainee.id(), "c3");
        learners.passCheck(trainee.id(), "c7");
        var candidacy = SignedIn.as(trainee, () -> candidacies.enrol(SCHEME));
        ledger.record(new Performance(
                trainee.id(),
                association.id().value(),
                "S06 form B",
                UUID.randomUUID(),
                "1f",
                true,
                Instant.now(),
                Map.of("CRI-1", Level.SOUND, "CRI-2", Level.SOUND, "CRI-3", Level.SKILLED, "CON-4", Level.SOUND),
                List.of(new CriticalOutcome("CA3", "Phone attempt after the line goes dead", "must", critical, 20)),
                "rated-simulation"));
        return candidacy;
    }

    /** A job as a server leaves it that stopped after so many rows. */
    private UUID leftBehind(List<UUID> chosen, int done) {
        var job = UUID.randomUUID();
        var now = Timestamp.from(Instant.now().minusSeconds(60));
        jdbc.sql("insert into certification_job (id, association_id, act, reason, officer_id, asked_at)"
                        + " values (?, ?, 'CERTIFY', ?, ?, ?)")
                .params(job, association.id().value(), REASON, officer.id().value(), now)
                .update();
        for (int i = 0; i < chosen.size(); i++) {
            jdbc.sql(
                            "insert into certification_job_row (job_id, position, candidacy_id, name, state, outcome, changed_at)"
                                    + " values (?, ?, ?, 'Somebody', ?, ?, ?)")
                    .params(
                            job,
                            i,
                            chosen.get(i),
                            i < done ? "DONE" : "WAITING",
                            i < done ? number(chosen.get(i)) : "",
                            now)
                    .update();
        }
        return job;
    }

    private BulkProgress progress(UUID job) {
        return SignedIn.as(officer, () -> bulk.job(job));
    }

    private String number(UUID candidacy) {
        return jdbc.sql("select number from certificate where candidacy_id = ?")
                .param(candidacy)
                .query(String.class)
                .single();
    }

    private void assertWhole(UUID candidacy) {
        assertThat(certificates(candidacy)).isOne();
        var number = number(candidacy);
        var verification = node.getBean(CertificateVerification.class);
        assertThat(verification.document(number).orElseThrow().sealHolds()).isTrue();
        assertThat(count("select count(*) from certificate_credential c join certificate a on a.id = c.certificate_id"
                        + " where a.number = '%s'".formatted(number)))
                .isOne();
        assertThat(count("select count(*) from certification_decision where candidacy_id = '%s'".formatted(candidacy)))
                .isOne();
        assertThat(SignedIn.as(officer, () -> decisions.file(candidacy)).state())
                .isEqualTo(CandidacyState.CERTIFIED);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> count("select count(*) from mail where mail_key = 'issued:%s'".formatted(number)) == 1);
    }

    private int certificates(UUID candidacy) {
        return jdbc.sql("select count(*) from certificate where candidacy_id = ?")
                .param(candidacy)
                .query(Integer.class)
                .single();
    }

    /** How much there is of everything that a certificate leaves behind. */
    private List<Integer> everything() {
        var counts = new ArrayList<Integer>();
        for (var table : List.of(
                "certification_decision",
                "certificate",
                "certificate_standing",
                "certificate_credential",
                "certificate_document")) {
            counts.add(count("select count(*) from " + table));
        }
        counts.add(count("select count(*) from certification_candidacy where state = 'CERTIFIED'"));
        return counts;
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
