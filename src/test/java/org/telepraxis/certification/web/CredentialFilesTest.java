package org.telepraxis.certification.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.telepraxis.certification.CertificateRegister;
import org.telepraxis.certification.Office;
import org.telepraxis.certification.credential.IndependentVerifier;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;

/** What wallets, employers' programs and other verifiers fetch. */
@ApplicationModuleTest(module = "certification", mode = BootstrapMode.ALL_DEPENDENCIES, extraIncludes = "shell")
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import(Office.class)
class CredentialFilesTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    Office office;

    @Autowired
    CertificateRegister register;

    private PersonSummary officer;
    private String number = "";
    private String issuer = "";

    @BeforeEach
    void aPublishedCertificate() {
        var north = office.association();
        issuer = "/issuers/" + north.id();
        var trainee = office.member(north, Role.TRAINEE);
        officer = office.member(north, Role.OFFICER);
        number = office.certified(trainee, officer);
        office.signIn(trainee);
        register.publish(number, true, true);
        office.signOut();
    }

    @AfterEach
    void nobodyIsSignedIn() {
        office.signOut();
    }

    @ParameterizedTest
    @CsvSource({
        "jsonld, application/vc, application/vc",
        "jsonld, application/ld+json, application/vc",
        "jwt, application/jwt, application/jwt",
        "pdf, application/pdf, application/pdf",
        "svg, image/svg+xml, image/svg+xml",
        "png, image/png, image/png"
    })
    void comesByItsEndingAndByWhatTheClientAccepts(String ending, String accept, String type) {
        var byEnding = get("/verify/" + number + "." + ending);
        var negotiated =
                web.get().uri("/verify/" + number).header("Accept", accept).exchange();

        assertThat(byEnding).hasStatusOk().hasContentType(type);
        assertThat(negotiated).hasStatusOk();
        assertThat(body(negotiated)).isEqualTo(body(byEnding));
    }

    @Test
    void aBrowserGetsThePage() {
        assertThat(web.get()
                        .uri("/verify/" + number)
                        .header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8"))
                .hasStatusOk()
                .hasContentTypeCompatibleWith("text/html");
    }

    @Test
    void nobodyElseGetsTheFilesOfAHolderWhoKeepsThemPrivate() {
        var north = office.association();
        var hidden = office.certified(office.member(north, Role.TRAINEE), office.member(north, Role.OFFICER));
        office.signOut();

        for (var ending : new String[] {"jsonld", "jwt", "pdf", "svg", "png"}) {
            assertThat(get("/verify/" + hidden + "." + ending)).as(ending).hasStatus(403);
        }
        assertThat(get("/verify/7X3K-0M9Q-T2VB-H.jwt")).hasStatus(404);
    }

    @Test
    void whatIsServedIsFoundSoundByAnIndependentVerifierUntilItIsRevoked() {
        var before = IndependentVerifier.look(
                body(get("/verify/" + number + ".jsonld")),
                body(get(issuer + "/suspensions")),
                body(get(issuer + "/did.json")));

        assertThat(before.path("why").asString()).isEmpty();
        assertThat(before.path("inForce").asBoolean()).isTrue();

        office.signIn(officer);
        register.revoke(number, "Issued in error by the office.", "");
        office.signOut();
        var after = IndependentVerifier.look(
                body(get("/verify/" + number + ".jsonld")),
                body(get(issuer + "/suspensions")),
                body(get(issuer + "/did.json")));

        assertThat(after.path("proof").asBoolean()).isTrue();
        assertThat(after.path("list").asBoolean()).isTrue();
        assertThat(after.path("inForce").asBoolean()).isFalse();
    }

    @Test
    void aReinstatedCredentialIsInForceAgain() {
        var untouched = HexFormat.of().formatHex(listWithoutProof());
        office.signIn(officer);
        register.suspend(number, "A complaint is being looked into.", "");
        assertThat(HexFormat.of().formatHex(listWithoutProof())).isNotEqualTo(untouched);
        office.signIn(officer);
        register.reinstate(number, "The complaint was not upheld.");

        assertThat(HexFormat.of().formatHex(listWithoutProof())).isEqualTo(untouched);
    }

    @Test
    void theListOfWhatIsOutOfForceForGoodNeverTakesAnythingBack() {
        var untouched = lasting();
        office.signIn(officer);
        register.suspend(number, "A complaint is being looked into.", "");
        assertThat(lasting()).isEqualTo(untouched);
        office.signIn(officer);
        register.reinstate(number, "The complaint was not upheld.");
        assertThat(lasting()).isEqualTo(untouched);

        office.signIn(officer);
        register.revoke(number, "Issued in error by the office.", "");

        assertThat(lasting()).isNotEqualTo(untouched);
    }

    @Test
    void whatACredentialPointsAtCanBeRead() {
        assertThat(get(issuer)).hasStatusOk().bodyText().contains("did:web:", "z6Mk");
        assertThat(get("/framework")).hasStatusOk().bodyText().contains("id=\"CRI-1\"");
        assertThat(get("/.well-known/did.json")).hasStatusOk().bodyText().contains("did:web:");
        var scheme = new String(body(get("/verify/" + number + ".json")), java.nio.charset.StandardCharsets.UTF_8)
                .replaceFirst("(?s).*\"schemeRules\":\"([^\"]+)\".*", "$1");
        assertThat(get(scheme)).hasStatusOk().bodyText().contains("Example scheme, not in force", "S06");
        assertThat(get("/issuers/01900000-0000-7000-8000-000000000000")).hasStatus(404);
        assertThat(get("/schemes/01900000-0000-7000-8000-000000000000")).hasStatus(404);
    }

    @Test
    void aFileCanBeHandedInWithoutSigningInOrScript() {
        var genuine =
                new MockMultipartFile("file", "c.pdf", "application/pdf", body(get("/verify/" + number + ".pdf")));
        var changed = genuine.getOriginalFilename().getBytes(java.nio.charset.StandardCharsets.UTF_8);

        assertThat(web.post().multipart().uri("/verify/file").file(genuine))
                .hasStatusOk()
                .bodyText()
                .contains("The file is genuine", number)
                .doesNotContain("<script");
        assertThat(web.post().multipart().uri("/verify/file").file(new MockMultipartFile("file", changed)))
                .hasStatusOk()
                .bodyText()
                .contains("Do not rely on this file");
        assertThat(web.post().multipart().uri("/verify/file").file(new MockMultipartFile("file", new byte[0])))
                .hasStatus(422)
                .bodyText()
                .contains("Choose a file first.");
    }

    /** The encoded list itself: times of signing differ. */
    private byte[] listWithoutProof() {
        return new String(body(get(issuer + "/suspensions")), java.nio.charset.StandardCharsets.UTF_8)
                .replaceFirst("(?s).*\"encodedList\":\"([^\"]+)\".*", "$1")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private String lasting() {
        return new String(body(get(issuer + "/status")), java.nio.charset.StandardCharsets.UTF_8)
                .replaceFirst("(?s).*\"encodedList\":\"([^\"]+)\".*", "$1");
    }

    private MvcTestResult get(String path) {
        return web.get().uri(path).exchange();
    }

    private static byte[] body(MvcTestResult result) {
        return result.getResponse().getContentAsByteArray();
    }
}
