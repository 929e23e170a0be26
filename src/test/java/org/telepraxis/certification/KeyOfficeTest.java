package org.telepraxis.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;
import org.telepraxis.association.AssociationSummary;
import org.telepraxis.association.Associations;
import org.telepraxis.certification.FileFinding.Part;
import org.telepraxis.certification.pdf.KeyMaking;
import org.telepraxis.certification.pdf.Samples;
import org.telepraxis.certification.pdf.Seal;
import org.telepraxis.certification.pdf.SealCheck;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;
import org.telepraxis.identity.ServerSecret;

/** Two officers change a key; no officer takes one out. */
@ApplicationModuleTest(module = "certification", mode = BootstrapMode.ALL_DEPENDENCIES, extraIncludes = "shell")
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import(org.telepraxis.certification.Office.class)
class KeyOfficeTest {

    private static final String REASON = "It is time for another one.";

    @Autowired
    org.telepraxis.certification.Office office;

    @Autowired
    KeyOffice keys;

    @Autowired
    AssociationKeys association;

    @Autowired
    StoredKeys stored;

    @Autowired
    ServerSecret secrets;

    @Autowired
    Associations associations;

    @Autowired
    FileCheck check;

    @Autowired
    Issuers issuers;

    @Autowired
    CertificateVerification verification;

    @Autowired
    CertificateRegister register;

    @Autowired
    KeyActs acts;

    @Autowired
    Certificates certificates;

    @Autowired
    CertificateCredentials credentials;

    @Autowired
    CredentialStatus status;

    @Autowired
    OfficeAccess access;

    @Autowired
    People people;

    @Autowired
    AuditTrail audit;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    private AssociationSummary north;
    private PersonSummary trainee;
    private PersonSummary officer;
    private PersonSummary second;
    private String number = "";

    @BeforeEach
    void aCertificate() {
        north = office.association();
        trainee = office.member(north, Role.TRAINEE);
        officer = office.member(north, Role.OFFICER);
        second = office.member(north, Role.OFFICER);
        number = office.certified(trainee, officer);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        office.signOut();
    }

    @Test
    void whatOneOfficerAsksForIsDoneWhenAnotherOneAgrees() {
        office.signIn(officer);
        keys.askToRotate(KeyKind.PROOF, REASON);
        var act = keys.open().getFirst();

        assertThat(act.mine()).isTrue();
        assertThatThrownBy(() -> keys.agree(act.id()))
                .isInstanceOf(DecisionRefused.class)
                .hasMessageContaining("Another officer");
        assertThat(generations(KeyKind.PROOF)).containsExactly(1);

        office.signIn(second);
        keys.agree(act.id());

        assertThat(generations(KeyKind.PROOF)).containsExactly(2, 1);
        assertThat(keys.open()).isEmpty();
        assertThatThrownBy(() -> keys.agree(act.id())).hasMessageContaining("decided already");
        // What the earlier key signed holds, and verifiers still find that key.
        assertThat(check.look(document(number)).parts()).allMatch(Part::good);
        assertThat(issuers.find(north.id().value()).orElseThrow().keys()).hasSize(3);
    }

    @Test
    void whatIsRefusedIsNotDone() {
        office.signIn(officer);
        keys.askToRotate(KeyKind.SEAL, REASON);
        var act = keys.open().getFirst().id();
        office.signIn(second);
        keys.refuse(act);

        assertThat(generations(KeyKind.SEAL)).containsExactly(1);
        assertThat(keys.open()).isEmpty();
        assertThatThrownBy(() -> keys.askToRotate(KeyKind.SEAL, "because")).hasMessageContaining("three words");
    }

    @Test
    void anotherAssociationSeesAndDoesNothing() {
        office.signIn(officer);
        keys.askToRotate(KeyKind.SEAL, REASON);
        var act = keys.open().getFirst().id();
        var key = keys.keys().getFirst().id();
        office.signIn(office.member(office.association(), Role.OFFICER));

        assertThat(keys.open()).isEmpty();
        assertThat(keys.keys()).isEmpty();
        assertThatThrownBy(() -> keys.agree(act)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> keys.refuse(act)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> keys.reportCompromised(key, REASON)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aKeyThatTheAssociationBroughtSealsTheNextCertificate() {
        var now = Instant.now().minusSeconds(60);
        var brought = KeyMaking.issuer(north.name(), KeyMaking.authority("A trust service", now), now);
        var file = KeyMaking.pack(brought, "its password");
        office.signIn(officer);
        assertThatThrownBy(() -> keys.askToImport(file, "another", REASON)).isInstanceOf(DecisionRefused.class);
        assertThatThrownBy(() -> keys.askToImport(
                        KeyMaking.pack(KeyMaking.prover("x", KeyMaking.authority("y", now), now), "p"), "p", REASON))
                .hasMessageContaining("P-256");
        keys.askToImport(file, "its password", REASON);
        office.signIn(second);
        keys.agree(keys.open().getFirst().id());

        var next = office.certified(office.member(north, Role.TRAINEE), officer);

        assertThat(verification.document(next).orElseThrow().sealHolds()).isTrue();
        assertThat(verification.document(next).orElseThrow().keySha256())
                .isEqualTo(Texts.fingerprint(brought.certificate()));
        office.signIn(officer);
        assertThat(check.look(document(next)).parts()).allMatch(Part::good);
        assertThat(keys.keys().getFirst().origin()).isEqualTo(KeyOrigin.IMPORTED);
    }

    @Test
    void whatAStolenKeySignedIsIssuedAnewAndNotBelievedAnyMore() throws Exception {
        office.signIn(officer);
        var old = document(number);
        var stolen = keys.keys().getFirst();
        keys.reportCompromised(stolen.id(), "A laptop with a backup was stolen.");
        office.signIn(second);
        var asked = keys.open().getFirst();
        assertThat(asked.what()).endsWith("issue anew what it signed: one certificate");
        keys.agree(asked.id());

        await().atMost(Duration.ofMinutes(1))
                .until(() -> verification.verify(number).orElseThrow().state() == CertificateState.SUPERSEDED);

        office.signIn(trainee);
        var mine = register.mine();
        assertThat(mine).hasSize(2);
        var anew =
                mine.stream().filter(each -> each.state().inForce()).findFirst().orElseThrow();
        assertThat(anew.number()).isNotEqualTo(number);
        assertThat(anew.expiresOn())
                .isEqualTo(verification.verify(number).orElseThrow().expiresOn());
        assertThat(anew.shown()).isEqualTo(mine.getLast().shown());
        assertThat(check.look(document(anew.number())).parts()).allMatch(Part::good);
        var finding = check.look(old);
        assertThat(finding.genuine()).isFalse();
        assertThat(finding.parts()).anySatisfy(part -> {
            assertThat(part.what()).isEqualTo("Seal");
            assertThat(part.sentence()).contains("not trusted since");
        });
        var list = (X509CRL) CertificateFactory.getInstance("X.509")
                .generateCRL(new java.io.ByteArrayInputStream(issuers.revokedKeys()));
        assertThat(list.getRevokedCertificate(association.named(stolen.id()).certificate()))
                .isNotNull();
    }

    @Test
    void whatIsSuspendedIsIssuedAnewAsSuspendedAndWhatTheHolderChoseGoesOn() {
        office.signIn(trainee);
        register.publish(number, true, true);
        office.signIn(officer);
        register.suspend(number, ReasonCode.QUESTION, "A question is looked into.", "");
        assertThat(verification.document(number).orElseThrow().distrust()).isNull();
        keys.reportCompromised(keys.keys().getFirst().id(), "A laptop with a backup was stolen.");
        office.signIn(second);
        keys.agree(keys.open().getFirst().id());
        await().atMost(Duration.ofMinutes(1))
                .until(() -> verification.verify(number).orElseThrow().state() == CertificateState.SUPERSEDED);

        office.signIn(trainee);
        var anew = register.mine().stream()
                .filter(each -> each.state() == CertificateState.SUSPENDED)
                .findFirst()
                .orElseThrow();
        assertThat(anew.namePublic() && anew.pdfPublic()).isTrue();
        assertThat(verification.verify(anew.number()).orElseThrow().code()).isEqualTo(ReasonCode.QUESTION);
        assertThat(verification.document(anew.number()).orElseThrow().distrust())
                .isNull();
        assertThat(verification.document(number).orElseThrow().distrust())
                .as("the page of the number says what the check of the file says")
                .contains("not trusted since", "Ask the holder for the newer document")
                .isEqualTo(check.look(document(number)).parts().getFirst().sentence());
        office.signIn(officer);
        register.reinstate(anew.number(), "The question is answered.");
        assertThat(verification.verify(anew.number()).orElseThrow().state()).isEqualTo(CertificateState.ACTIVE);
    }

    @Test
    void aStolenProofKeyIsTakenOffTheIssuersDocument() {
        var before = did();
        office.signIn(officer);
        var stolen = keys.keys().stream()
                .filter(key -> key.kind() == KeyKind.PROOF)
                .findFirst()
                .orElseThrow();
        var credential = ((DocumentAccess.Granted) verification.credential(number)).pdf();
        keys.reportCompromised(stolen.id(), "A laptop with a backup was stolen.");
        office.signIn(second);
        keys.agree(keys.open().getFirst().id());

        var multikey = before.replaceFirst("(?s).*\"publicKeyMultibase\":\"([^\"]+)\".*", "$1");
        assertThat(did()).doesNotContain(multikey).contains("z6Mk");
        assertThat(check.look(credential).parts()).anyMatch(part -> part.what().equals("Proof") && !part.good());
        await().atMost(Duration.ofMinutes(1))
                .until(() -> verification.verify(number).orElseThrow().state() == CertificateState.SUPERSEDED);
    }

    @Test
    void aKeyInTheDeviceSealsOnceTwoOfficersAgree() {
        var now = Instant.now().minusSeconds(60);
        var inside = KeyMaking.issuer("Device", KeyMaking.authority("Maker of the device", now), now);
        var device = new KeyDevice("played", "") {

            @Override
            Optional<X509Certificate> certificate(String label) {
                return label.equals("seal") ? Optional.of(inside.certificate()) : Optional.empty();
            }

            @Override
            PrivateKey secret(String label) {
                return inside.secret();
            }
        };
        var held = new AssociationKeys(stored, secrets, device, associations, "", Clock.systemUTC());
        var desk = new KeyOffice(
                held,
                acts,
                device,
                certificates,
                credentials,
                status,
                access,
                people,
                audit,
                events,
                Clock.systemUTC());
        office.signIn(officer);
        assertThatThrownBy(() -> keys.askForDevice("seal", REASON))
                .as("no device is named")
                .isInstanceOf(DecisionRefused.class);
        assertThatThrownBy(() -> desk.askForDevice("another", REASON)).hasMessageContaining("no key with this label");
        desk.askForDevice("seal", REASON);
        var act = desk.open().getFirst();
        assertThat(act.what()).isEqualTo("Use the key in the device with the label seal");
        assertThatThrownBy(() -> desk.agree(act.id())).hasMessageContaining("Another officer");
        assertThat(held.of(north).key().certificate().getPublicKey())
                .isNotEqualTo(inside.certificate().getPublicKey());

        office.signIn(second);
        transactions.executeWithoutResult(tx -> desk.agree(act.id()));

        var seal = held.of(north);
        assertThat(seal.key().certificate().getPublicKey())
                .isEqualTo(inside.certificate().getPublicKey());
        assertThat(seal.key().certificate().getSubjectX500Principal().getName()).contains(north.name());
        assertThat(transactions.<Object>execute(tx -> desk.keys().getFirst().origin()))
                .isEqualTo(KeyOrigin.DEVICE);
        var sealed = Seal.on(Samples.sheet(0), "{}".getBytes(StandardCharsets.UTF_8), seal.key(), now);
        assertThat(SealCheck.of(sealed, seal.key().certificate()).holds()).isTrue();
    }

    @Test
    void aKeyThatWasMadeHereSignsForItsYearOnly() {
        var later = new AssociationKeys(
                stored,
                secrets,
                new KeyDevice("", ""),
                associations,
                "",
                Clock.offset(Clock.systemUTC(), Duration.ofDays(366)));

        var today = association.of(north).id();

        assertThat(later.of(north).id()).isNotEqualTo(today);
        assertThat(later.of(north).id()).isEqualTo(later.of(north).id());
        assertThat(later.all(north.id(), KeyKind.SEAL)).hasSize(2);
    }

    @Test
    void noKeyLiesInTheDatabaseInClearAndNoneIsHandedOut() {
        var held = association.of(north);
        var clear = held.key().secret().getEncoded();
        var kept = stored.findById(held.id()).orElseThrow().pkcs12();

        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(
                        Arrays.copyOfRange(clear, clear.length - 32, clear.length), StandardCharsets.ISO_8859_1));
        assertThat(KeyOffice.class.getMethods())
                .noneMatch(method -> method.getReturnType() == byte[].class
                        || PrivateKey.class.isAssignableFrom(method.getReturnType()));
    }

    private java.util.List<Integer> generations(KeyKind kind) {
        return keys.keys().stream()
                .filter(key -> key.kind() == kind)
                .map(KeyOffice.Card::generation)
                .toList();
    }

    private String did() {
        return new String(issuers.document(north.id().value()).orElseThrow(), StandardCharsets.UTF_8);
    }

    private byte[] document(String of) {
        return ((DocumentAccess.Granted) verification.download(of)).pdf();
    }
}
