package org.telepraxis.certification;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfString;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ActiveProfiles;
import org.telepraxis.association.AssociationSummary;
import org.telepraxis.certification.FileFinding.Part;
import org.telepraxis.certification.FileFinding.Verdict;
import org.telepraxis.certification.credential.Badge;
import org.telepraxis.certification.credential.IndependentVerifier;
import org.telepraxis.certification.credential.StatusList;
import org.telepraxis.certification.pdf.CertificateSheet;
import org.telepraxis.certification.pdf.KeyMaking;
import org.telepraxis.certification.pdf.Language;
import org.telepraxis.certification.pdf.PdfContents;
import org.telepraxis.certification.pdf.Seal;
import org.telepraxis.certification.pdf.Tampering;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;

/** Whatever is changed in a certificate, whoever checks the file is told, and told what. */
@ApplicationModuleTest(module = "certification", mode = BootstrapMode.ALL_DEPENDENCIES, extraIncludes = "shell")
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import(Office.class)
class ForgeryTest {

    @Autowired
    Office office;

    @Autowired
    FileCheck check;

    @Autowired
    CertificateVerification verification;

    @Autowired
    CertificateRegister register;

    @Autowired
    Issuers issuers;

    @Autowired
    Archiving archiving;

    private AssociationSummary north;
    private PersonSummary trainee;
    private PersonSummary officer;
    private String number = "";

    @BeforeEach
    void aCertificate() {
        north = office.association();
        trainee = office.member(north, Role.TRAINEE);
        officer = office.member(north, Role.OFFICER);
        number = office.certified(trainee, officer);
        office.signIn(trainee);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        office.signOut();
    }

    @Test
    void theDocumentAsIssuedIsGenuine() {
        var finding = check.look(document());

        assertThat(finding.parts()).allMatch(Part::good);
        assertThat(finding.genuine()).isTrue();
        assertThat(finding.status()).extracting(CertificateStatus::state).isEqualTo(CertificateState.ACTIVE);
    }

    @Test
    void theCredentialInTheDocumentIsTheOneThatIsServed() {
        assertThat(PdfContents.of(document()).orElseThrow().credential()).hasValue(credential());
    }

    @Test
    void theCredentialTheTokenAndBothBadgesAreGenuine() throws Exception {
        var token = ((DocumentAccess.Granted) verification.token(number)).pdf();

        for (var file : List.of(credential(), token, Badge.svg(credential()), Badge.png(credential()))) {
            var finding = check.look(file);
            assertThat(finding.parts()).as(finding.kind()).isNotEmpty().allMatch(Part::good);
        }
    }

    @Test
    void aGenuineFileOfARevokedCertificateSaysSo() {
        office.signIn(officer);
        register.revoke(number, "Issued in error by the office.", "");

        var finding = check.look(document());

        assertThat(finding.genuine()).isTrue();
        assertThat(finding.status()).extracting(CertificateStatus::state).isEqualTo(CertificateState.REVOKED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("visibleFields")
    void aFieldOfTheSheetChangedAndSealedAnewIsFound(
            String field, UnaryOperator<CertificateSheet> change, String named) {
        var forged = forged(change, credential());

        var finding = check.look(forged);

        assertThat(finding.genuine()).isFalse();
        assertThat(broken(finding)).contains("Seal", named);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("visibleFields")
    void aFieldOfTheSheetPaintedOverIsFound(String field, UnaryOperator<CertificateSheet> change, String named)
            throws IOException {
        var changed = change.apply(sheet());
        var finding = check.look(paintedOver(document(), changed.toString()));

        assertThat(finding.genuine()).isFalse();
        assertThat(broken(finding)).contains("Seal", "Words");
    }

    static List<Arguments> visibleFields() {
        return List.of(
                field("number", "7X3K-0M9Q-T2VB-H", "Words"),
                field("issuer", "Another association", "Words"),
                field("scheme", "Master of everything", "Words"),
                field("holder", "Somebody Else", "Words"),
                field("statement", "may practise everywhere", "Words"),
                field("expiry", "2099-12-31", "Words"),
                field("officer", "Nobody Known", "Words"),
                field("version", "9.9.9", "Words"),
                field("standing", "In force everywhere", "Words"),
                field("domain", "Surgery", "Words"),
                field("title", "Minister", "Words"),
                field("language", "pt", "Words"),
                field("address", "https://evil.example/verify/1", "Link"),
                field("address", "https://evil.example/verify/1", "Drawings"));
    }

    @ParameterizedTest(name = "{0}, appended: {1}")
    @MethodSource("parts")
    void aPartOfTheGenuineDocumentThatIsReplacedIsFound(
            String part, boolean appended, Consumer<PdfDocument> change, String named) throws IOException {
        var finding = check.look(Tampering.with(document(), appended, change));

        assertThat(finding.genuine()).isFalse();
        assertThat(broken(finding)).contains("Seal", named);
        assertThat(finding.parts())
                .filteredOn(each -> each.what().equals("Seal"))
                .extracting(Part::sentence)
                .containsExactly(
                        appended
                                ? "Something was added to the document after it was sealed."
                                : "The document was changed after it was sealed.");
    }

    static List<Arguments> parts() {
        var parts = new ArrayList<Arguments>();
        for (boolean appended : new boolean[] {true, false}) {
            parts.add(part("attachment", appended, ForgeryTest::otherAttachment, "Attachment"));
            parts.add(part("attachment taken out", appended, ForgeryTest::noAttachment, "Credential"));
            parts.add(part("link", appended, ForgeryTest::otherLink, "Link"));
            parts.add(part("QR code", appended, ForgeryTest::otherCode, "Drawings"));
            parts.add(part("number", appended, pdf -> Tampering.paint(pdf, "No. 7X3K-0M9Q-T2VB-H"), "Words"));
            parts.add(part("name", appended, pdf -> Tampering.paint(pdf, "Somebody Else"), "Words"));
            parts.add(part("date", appended, pdf -> Tampering.paint(pdf, "Valid to 31 December 2099"), "Words"));
        }
        return parts;
    }

    private static Arguments part(String part, boolean appended, Consumer<PdfDocument> change, String named) {
        return Arguments.of(part, appended, change, named);
    }

    @Test
    void aChangedStatusListAndAChangedIssuerDocumentAreFoundByAnIndependentVerifier() {
        var issuer = north.id().value();
        var list = issuers.statusList(issuer, StatusList.Purpose.SUSPENSION).orElseThrow();
        var did = issuers.document(issuer).orElseThrow();
        var otherDid = new String(did, StandardCharsets.UTF_8)
                .replaceAll("z6Mk.", "z6Mk7")
                .getBytes(StandardCharsets.UTF_8);
        var otherList = new String(list, StandardCharsets.UTF_8)
                .replaceFirst("\"validUntil\":\"20", "\"validUntil\":\"21")
                .getBytes(StandardCharsets.UTF_8);

        var withOtherList = IndependentVerifier.look(credential(), otherList, did);
        assertThat(withOtherList.path("proof").asBoolean()).isTrue();
        assertThat(withOtherList.path("list").asBoolean()).isFalse();
        assertThat(withOtherList.path("inForce").asBoolean()).isFalse();
        assertThat(withOtherList.path("why").asString()).isNotBlank();

        var withOtherDid = IndependentVerifier.look(credential(), list, otherDid);
        assertThat(withOtherDid.path("proof").asBoolean()).isFalse();
        assertThat(withOtherDid.path("why").asString()).isNotBlank();
    }

    @Test
    void theCopyForTheArchiveIsGenuineAndAChangeInItIsFound() {
        while (archiving.step() > 0) {
            // Until every certificate of this context has its copy.
        }
        var copy = ((DocumentAccess.Granted) verification.archive(number)).pdf();

        var finding = check.look(copy);
        assertThat(finding.parts()).allMatch(Part::good).extracting(Part::what).contains("Archive", "Seal");
        assertThat(copy).startsWith(document());

        var changed = copy.clone();
        changed[copy.length - 40] ^= 1;
        assertThat(check.look(changed).genuine()).isFalse();
    }

    @Test
    void aSingleByteChangedIsFound() {
        var bytes = document();
        int found = 0;
        for (int at = 200; at < bytes.length; at += bytes.length / 25) {
            var forged = bytes.clone();
            forged[at] ^= 1;
            if (!check.look(forged).genuine()) {
                found++;
            }
        }
        assertThat(found).isGreaterThanOrEqualTo(25);
    }

    @Test
    void anotherCredentialInsideIsFound() {
        var other = office.certified(office.member(north, Role.TRAINEE), officer);
        office.signIn(officer);
        var strange = ((DocumentAccess.Granted) verification.credential(other)).pdf();

        var finding = check.look(forged(UnaryOperator.identity(), strange));

        assertThat(broken(finding)).contains("Seal");
        assertThat(finding.genuine()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "holder",
                "validUntil",
                "issuer",
                "proofValue",
                "verificationMethod",
                "statusListIndex",
                "statusListCredential",
                "number"
            })
    void aChangeInTheCredentialIsFound(String what) {
        var text = new String(credential(), StandardCharsets.UTF_8);
        var changed = switch (what) {
            case "holder" -> text.replace(trainee.name(), "Somebody Else");
            case "validUntil" -> text.replaceFirst("\"validUntil\":\"20", "\"validUntil\":\"21");
            case "issuer" -> text.replace(north.name(), "Another association");
            case "proofValue" -> text.replaceFirst("\"proofValue\":\"z.", "\"proofValue\":\"z7");
            case "verificationMethod" -> text.replaceFirst("#z6Mk.", "#z6Mk7");
            case "statusListIndex" -> text.replaceFirst("\"statusListIndex\":\"\\d+\"", "\"statusListIndex\":\"1\"");
            case "statusListCredential" ->
                text.replaceFirst(
                        "\"statusListCredential\":\"[^\"]+\"",
                        "\"statusListCredential\":\"https://evil.example/list\"");
            default -> text.replace(number, "7X3K-0M9Q-T2VB-H");
        };
        assertThat(changed).isNotEqualTo(text);

        var finding = check.look(changed.getBytes(StandardCharsets.UTF_8));

        assertThat(finding.genuine()).isFalse();
        assertThat(broken(finding))
                .contains(
                        switch (what) {
                            case "number" -> "Register";
                            default -> "Proof";
                        });
        if (what.startsWith("statusList")) {
            assertThat(broken(finding)).contains("Status list");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%PDF-1.7", "{", "{}", "<svg/>", "\u0089PNG\r\n", "a.b.c", "GIF89a"})
    void whatIsNoCertificateIsToldApartAndBreaksNothing(String content) {
        var finding = check.look(content.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(finding.genuine()).isFalse();
        assertThat(finding.parts()).isNotEmpty();
    }

    private static List<String> broken(FileFinding finding) {
        return finding.parts().stream()
                .filter(part -> part.verdict() == Verdict.BROKEN)
                .map(Part::what)
                .toList();
    }

    private byte[] document() {
        return ((DocumentAccess.Granted) verification.download(number)).pdf();
    }

    private byte[] credential() {
        return ((DocumentAccess.Granted) verification.credential(number)).pdf();
    }

    /** A sheet like the one that was issued. */
    private CertificateSheet sheet() {
        var status = verification.verify(number).orElseThrow();
        return new CertificateSheet(
                number,
                status.issuer(),
                status.scheme(),
                status.schemeVersion(),
                status.standing(),
                trainee.name(),
                "has demonstrated what the scheme asks for",
                status.issuedOn(),
                status.expiresOn(),
                List.of(),
                officer.name(),
                "http://localhost:8080/verify/" + number);
    }

    /** The sheet with a change, sealed by somebody who calls himself the association. */
    private byte[] forged(UnaryOperator<CertificateSheet> change, byte[] credential) {
        var now = Instant.parse("2026-11-22T10:00:00Z");
        var key = KeyMaking.issuer(north.name(), KeyMaking.authority("Telepraxis certificates", now), now);
        return Seal.on(change.apply(sheet()), credential, key, now);
    }

    private static byte[] paintedOver(byte[] document, String words) throws IOException {
        return Tampering.with(document, true, pdf -> Tampering.paint(pdf, words));
    }

    private static void otherAttachment(PdfDocument pdf) {
        var file =
                attachments(pdf).getAsDictionary(0).getAsDictionary(PdfName.EF).getAsStream(PdfName.F);
        file.setData("{\"name\":\"Master of everything\"}".getBytes(StandardCharsets.UTF_8));
        file.setModified();
    }

    private static void noAttachment(PdfDocument pdf) {
        pdf.getCatalog().getPdfObject().remove(PdfName.AF);
        pdf.getCatalog().getPdfObject().setModified();
    }

    private static PdfArray attachments(PdfDocument pdf) {
        return pdf.getCatalog().getPdfObject().getAsArray(PdfName.AF);
    }

    private static void otherLink(PdfDocument pdf) {
        for (var annotation : pdf.getFirstPage().getAnnotations()) {
            var action = annotation.getPdfObject().getAsDictionary(PdfName.A);
            if (action != null) {
                action.put(PdfName.URI, new PdfString("https://evil.example/verify/1"));
                action.setModified();
                annotation.getPdfObject().setModified();
            }
        }
    }

    private static void otherCode(PdfDocument pdf) {
        var drawings = pdf.getFirstPage().getResources().getPdfObject().getAsDictionary(PdfName.XObject);
        for (var name : drawings.keySet()) {
            var drawing = drawings.getAsStream(name);
            drawing.setData("0 0 20 20 re f".getBytes(StandardCharsets.US_ASCII));
            drawing.setModified();
        }
    }

    private static Arguments field(String name, String value, String named) {
        UnaryOperator<CertificateSheet> change = sheet -> with(sheet, name, value);
        return Arguments.of(name, change, named);
    }

    private static CertificateSheet with(CertificateSheet s, String field, String value) {
        return new CertificateSheet(
                field.equals("number") ? value : s.number(),
                field.equals("issuer") ? value : s.issuer(),
                field.equals("scheme") ? value : s.scheme(),
                field.equals("version") ? value : s.schemeVersion(),
                field.equals("standing") ? value : s.standing(),
                field.equals("holder") ? value : s.holder(),
                field.equals("statement") ? value : s.statement(),
                s.issuedOn(),
                field.equals("expiry") ? LocalDate.parse(value) : s.expiresOn(),
                field.equals("domain")
                        ? List.of(new CertificateSheet.Shown(value, List.of("Operate at a distance")))
                        : s.shown(),
                field.equals("officer") ? value : s.officer(),
                field.equals("address") ? value : s.address(),
                field.equals("language") ? Language.of(value) : s.language(),
                s.english(),
                field.equals("title") ? value : s.officerTitle(),
                s.look());
    }
}
