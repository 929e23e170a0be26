package org.telepraxis.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;
import org.telepraxis.association.AssociationSummary;
import org.telepraxis.competence.CriticalOutcome;
import org.telepraxis.competence.Evidence;
import org.telepraxis.competence.EvidenceLedger;
import org.telepraxis.competence.Level;
import org.telepraxis.identity.PersonId;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;
import org.telepraxis.upload.UploadedFile;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@ActiveProfiles("test")
@Import(Office.class)
class RenewalTest {

    @Autowired
    Office office;

    @Autowired
    Renewals renewals;

    @Autowired
    RenewalDesk desk;

    @Autowired
    RenewalEvidence evidence;

    @Autowired
    OfficeRules rules;

    @Autowired
    CertificateReplacing replacing;

    @Autowired
    CertificateRegister register;

    @Autowired
    CertificateVerification verification;

    @Autowired
    CertificateIssuing issuing;

    @Autowired
    Schemes schemes;

    @Autowired
    EvidenceLedger ledger;

    @Autowired
    TransactionTemplate transactions;

    private final LocalDate today = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC);
    private AssociationSummary north;
    private PersonSummary holder;
    private PersonSummary officer;

    @BeforeEach
    void anAssociationWithAHolder() {
        north = office.association();
        holder = office.member(north, Role.TRAINEE);
        officer = office.member(north, Role.OFFICER);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        office.signOut();
    }

    @Test
    void issuesANewCertificateThatTakesThePlaceOfTheOldOne() {
        var number = held(today.minusYears(3).plusDays(60));
        complete(number);
        register.publish(number, true, false);
        audit(0);
        office.signIn(holder);
        renewals.request(number, true);
        office.signIn(officer);

        var renewed = desk.grant(number, "Everything is there.", true);

        assertThat(desk.grant(number, "Everything is there.", true))
                .as("a second click")
                .isEqualTo(renewed);
        var status = verification.verify(renewed).orElseThrow();
        assertThat(status.expiresOn()).isEqualTo(today.plusDays(60).plusYears(3));
        assertThat(status.holder()).as("shown as before").isEqualTo(holder.name());
        assertThat(verification.verify(number).orElseThrow()).satisfies(old -> {
            assertThat(old.state()).isEqualTo(CertificateState.SUPERSEDED);
            assertThat(old.code()).isEqualTo(ReasonCode.RENEWED);
        });
        assertThat(verification.document(renewed).orElseThrow().sealHolds()).isTrue();
    }

    @Test
    void keepsFilesAsEvidenceForTheHolderAndForTheOfficeOnceItIsHandedIn() {
        var number = held(today.minusYears(3).plusDays(60));
        complete(number);
        audit(100);
        office.signIn(holder);
        var proof = UploadedFile.of("Attendance 2210.pdf", "%PDF-1.7 attended".getBytes(StandardCharsets.UTF_8));
        renewals.enter(number, new CpdActivity("A day", CpdKind.OTHER, today.minusDays(2), 60, ""), List.of(proof));
        var file = onlyFile(renewals.of(number));
        assertThat(file.name()).isEqualTo("Attendance 2210.pdf");
        assertThat(new String(evidence.of(file.id()).orElseThrow().bytes(), StandardCharsets.UTF_8))
                .endsWith("attended");
        office.signIn(officer);
        assertThat(evidence.of(file.id())).as("before it is handed in").isEmpty();

        office.signIn(holder);
        renewals.request(number, true);
        office.signIn(officer);
        assertThat(onlyFile(desk.file(number))).isEqualTo(file);
        assertThat(evidence.of(file.id())).isPresent();
        for (var other : List.of(
                office.member(north, Role.TRAINEE),
                office.member(north, Role.SUPERVISOR),
                office.member(north, Role.CHIEF_ASSESSOR),
                office.member(office.association(), Role.OFFICER))) {
            office.signIn(other);
            assertThat(evidence.of(file.id())).as("%s", other.roles()).isEmpty();
        }
        office.signOut();
        assertThat(evidence.of(file.id())).as("nobody").isEmpty();
    }

    @Test
    void takesTheFilesAwayWithTheirLine() {
        var number = held(today.minusYears(3).plusDays(60));
        office.signIn(holder);
        var proof = UploadedFile.of("note.txt", "I was there".getBytes(StandardCharsets.UTF_8));
        var entry = new CpdActivity("A day", CpdKind.OTHER, today.minusDays(2), 60, "");
        assertThatThrownBy(() -> renewals.enter(number, entry)).hasMessageContaining("or add a file");
        assertThatThrownBy(() -> renewals.enter(number, entry, Collections.nCopies(4, proof)))
                .hasMessageContaining("at most three files");
        renewals.enter(number, entry, List.of(proof, proof));
        var line = renewals.of(number).activities().getFirst();

        renewals.remove(number, line.id());

        assertThat(line.files())
                .hasSize(2)
                .allSatisfy(file -> assertThat(evidence.of(file.id())).isEmpty());
        assertThat(renewals.of(number).activities()).isEmpty();
    }

    private static RenewalFile.Evidence onlyFile(RenewalFile renewal) {
        return renewal.activities().stream()
                .flatMap(line -> line.files().stream())
                .toList()
                .getFirst();
    }

    @Test
    void saysWhatIsMissing() {
        var number = held(today.minusYears(3).plusDays(60));
        office.signIn(holder);
        renewals.enter(number, activity(CpdKind.CRISIS, 6 * 60));

        assertThat(renewals.of(number).requirements())
                .extracting(RenewalFile.Requirement::title, RenewalFile.Requirement::evidence)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("Continuing development", "6 of 30 h"),
                        org.assertj.core.groups.Tuple.tuple("Crisis at a distance", "6 of 6 h"),
                        org.assertj.core.groups.Tuple.tuple("Law or data protection", "0 of 3 h"),
                        org.assertj.core.groups.Tuple.tuple("New crisis session", "None yet"));
        assertThatThrownBy(() -> renewals.request(number, true))
                .hasMessageContaining("Law or data protection (0 of 3 h)")
                .hasMessageContaining("Observed role-play");
        assertThat(renewals.of(number).state()).isEqualTo(RenewalState.OPEN);
    }

    @Test
    void countsOnlyACrisisSessionInAFormNotMetBefore() {
        var number = held(today.minusYears(3).plusDays(60));
        played("S06 form A", "rated-simulation", today.minusYears(4), "met");
        played("S06 form A", "rated-simulation", today.minusDays(20), "met");
        office.signIn(holder);
        assertThat(session(number).met()).isFalse();

        played("S06 form C", "rated-simulation", today.minusDays(10), "met");
        assertThat(session(number).evidence()).startsWith("S06 form C");
        assertThat(session(number).met()).isTrue();

        played("S08 form B", "rated-simulation", today.minusDays(5), "missed");
        assertThat(session(number)).satisfies(last -> {
            assertThat(last.met()).as("the last one counts, not the best").isFalse();
            assertThat(last.evidence()).contains("CA3 missed");
        });
    }

    @Test
    void countsInAnAuditWhatTheOfficeHasSeen() {
        var number = held(today.minusYears(3).plusDays(60));
        complete(number);
        audit(100);
        office.signIn(holder);
        renewals.request(number, true);
        office.signIn(officer);
        var file = desk.file(number);
        assertThat(file.audited()).isTrue();
        assertThat(file.audit()).contains("seed ", "100 in 100");
        assertThatThrownBy(() -> desk.grant(number, "Everything is there.", true))
                .hasMessageContaining("Continuing development (0 of 30 h)");

        var lines = file.activities();
        assertThatThrownBy(() -> desk.judge(number, lines.getFirst().id(), false, " "))
                .hasMessageContaining("Say why");
        lines.forEach(line -> desk.judge(number, line.id(), true, ""));

        assertThat(verification.verify(desk.grant(number, "All of it was seen.", true)))
                .isPresent();
    }

    @Test
    void drawsTheSameLotFromTheSameSeed() {
        var renewal = UUID.randomUUID();
        assertThat(new AuditLot(42, 100).draws(renewal)).isTrue();
        assertThat(new AuditLot(42, 0).draws(renewal)).isFalse();
        long drawn = java.util.stream.LongStream.range(0, 2000)
                .filter(seed -> new AuditLot(seed, 10).draws(renewal))
                .count();
        assertThat(drawn).isBetween(140L, 260L);
        assertThat(new AuditLot(7, 50).draws(renewal)).isEqualTo(new AuditLot(7, 50).draws(renewal));
    }

    @Test
    void letsNobodyRenewTooEarlyOrAfterTheLapse() {
        var early = held(today.minusYears(1));
        complete(early);
        assertThatThrownBy(() -> renewals.request(early, true)).hasMessageContaining("180 days");

        var other = office.member(north, Role.TRAINEE);
        holder = other;
        var lapsed = held(today.minusYears(4).minusMonths(2));
        office.signIn(holder);
        assertThatThrownBy(() -> renewals.request(lapsed, true)).hasMessageContaining("lapsed");
    }

    @Test
    void countsALateRenewalFromTheDayOfTheDecisionAndOneInGraceFromTheLastDay() {
        office.signIn(holder);
        var grace = held(today.minusYears(3).minusMonths(1));
        assertThat(renewals.of(grace).renewedUntil())
                .isEqualTo(today.minusYears(3).minusMonths(1).plusYears(3).plusYears(3));
        var late = held(today.minusYears(3).minusMonths(6));
        assertThat(renewals.of(late).renewedUntil()).isEqualTo(today.plusYears(3));
    }

    @Test
    void showsARenewalToNobodyElse() {
        var number = held(today.minusYears(3).plusDays(60));
        office.signIn(office.member(north, Role.TRAINEE));

        assertThatThrownBy(() -> renewals.of(number)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void replacesALostOrCorrectedCertificateAndNeverWritesOverIt() {
        var number = held(today.minusYears(1));
        office.signIn(officer);
        var before = verification.document(number).orElseThrow();

        var renamed = replacing.replace(number, ReasonCode.RENAMED, "Ada Other-Name", "The holder married this month.");

        assertThat(verification.document(number)).contains(before);
        assertThat(verification.verify(number).orElseThrow().code()).isEqualTo(ReasonCode.RENAMED);
        assertThat(register.issued())
                .filteredOn(one -> one.number().equals(renamed))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.holderName()).isEqualTo("Ada Other-Name");
                    assertThat(one.expiresOn()).isEqualTo(today.minusYears(1).plusYears(3));
                });
        assertThatThrownBy(() -> replacing.replace(number, ReasonCode.LOST, holder.name(), "It was lost again."))
                .isInstanceOf(DecisionRefused.class);
    }

    @Test
    void joinsTwoAccountsOfOnePerson() {
        var number = held(today.minusYears(1));
        var kept = office.member(north, Role.TRAINEE);
        office.signIn(officer);

        var joining = replacing.joining(holder.email(), kept.email());
        assertThat(joining.from().name()).isEqualTo(holder.name());
        assertThat(joining.from().certificates()).containsExactly(number);
        assertThat(joining.into().name()).isEqualTo(kept.name());
        assertThat(joining.doubts()).singleElement().asString().contains("names differ", holder.name(), kept.name());
        assertThatThrownBy(() -> replacing.merge(holder.email(), kept.email(), "One person with two accounts.", false))
                .hasMessageContaining("Confirm that both accounts are one person’s");
        assertThat(replacing.joining(holder.email(), officer.email()).doubts())
                .anySatisfy(doubt -> assertThat(doubt).contains("roles differ", "Certification officer"));
        assertThat(replacing.merge(holder.email(), kept.email(), "One person with two accounts.", true))
                .isOne();

        office.signIn(kept);
        assertThat(register.mine()).singleElement().satisfies(one -> {
            assertThat(one.number()).isEqualTo(number);
            assertThat(one.holderName()).as("what it says stays").isEqualTo(holder.name());
        });
        office.signIn(officer);
        var stranger = office.member(office.association(), Role.TRAINEE);
        assertThatThrownBy(() -> replacing.merge(stranger.email(), kept.email(), "Not of this association.", true))
                .hasMessageContaining("Nobody of your association");
    }

    @Test
    void keepsTheTableOfTheOfficeSafeForSpreadsheets() {
        var number = held(today.minusYears(1));
        office.signIn(officer);

        assertThat(register.csv().lines())
                .first()
                .isEqualTo("record,number,holder,scheme,version,state,issued,expires,reason,in_register");
        assertThat(register.csv()).contains("issued,%s,%s,Remote Crisis Care".formatted(number, holder.name()));
        assertThat(Csv.line("=1+1", "a,b", "say \"so\"", null)).isEqualTo("'=1+1,\"a,b\",\"say \"\"so\"\"\",\r\n");
        assertThat(Csv.read("a;b\r\n\"1;2\";\"x\n\"\"y\"\"\"\r\n\r\n"))
                .extracting(Csv.Line::number, Csv.Line::cells)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, List.of("a", "b")),
                        org.assertj.core.groups.Tuple.tuple(2, List.of("1;2", "x\n\"y\"")));
    }

    private RenewalFile.Requirement session(String number) {
        return renewals.of(number).requirements().stream()
                .filter(requirement -> requirement.title().equals("New crisis session"))
                .findFirst()
                .orElseThrow();
    }

    /** Everything that the scheme asks for, entered and shown; the holder is signed in. */
    private void complete(String number) {
        office.signIn(holder);
        renewals.enter(number, activity(CpdKind.CRISIS, 6 * 60));
        renewals.enter(number, activity(CpdKind.LAW_OR_DATA, 3 * 60));
        renewals.enter(number, activity(CpdKind.OTHER, 21 * 60));
        played("S06 form C", "rated-simulation", today.minusDays(9), "met");
        played("Role-play 2", "rated-role-play", today.minusDays(8), "met");
    }

    private CpdActivity activity(CpdKind kind, int minutes) {
        return new CpdActivity("A course", kind, today.minusDays(30), minutes, "Attendance certificate 17");
    }

    private void audit(int share) {
        office.signIn(officer);
        rules.change(new OfficeRule(false, share));
    }

    /** The number of a certificate issued on that day. */
    private String held(LocalDate issuedOn) {
        return transactions.execute(tx -> issuing.issue(new Grant(
                        north,
                        schemes.current(north.id(), Office.SCHEME),
                        null,
                        holder,
                        officer,
                        List.of(new ShownDomain("Crisis at a distance", List.of())),
                        List.of(),
                        issuedOn))
                .number()
                .value());
    }

    private void played(String source, String kind, LocalDate day, String critical) {
        ledger.record(new Played(
                holder.id(), UUID.randomUUID(), source, kind, day.atStartOfDay().toInstant(ZoneOffset.UTC), critical));
    }

    private record Played(PersonId person, UUID sourceId, String source, String kind, Instant at, String critical)
            implements Evidence {

        @Override
        public UUID associationId() {
            return UUID.randomUUID();
        }

        @Override
        public String contentVersion() {
            return "1f";
        }

        @Override
        public boolean crisis() {
            return true;
        }

        @Override
        public Map<String, @Nullable Level> levels() {
            return Map.of("CRI-1", Level.SOUND);
        }

        @Override
        public List<CriticalOutcome> criticalActions() {
            return List.of(new CriticalOutcome("CA3", "Phone attempt", "must", critical, 20));
        }
    }
}
