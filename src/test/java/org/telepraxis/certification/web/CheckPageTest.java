package org.telepraxis.certification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.telepraxis.certification.CertificateRegister;
import org.telepraxis.certification.CertificateState;
import org.telepraxis.certification.CertificateVerification;
import org.telepraxis.certification.EarlierCertificates;
import org.telepraxis.certification.Office;
import org.telepraxis.certification.PublicRegister;
import org.telepraxis.certification.ReasonCode;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;

@ApplicationModuleTest(module = "certification", mode = BootstrapMode.ALL_DEPENDENCIES, extraIncludes = "shell")
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import(Office.class)
class CheckPageTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    Office office;

    @Autowired
    CertificateRegister register;

    @Autowired
    CertificateVerification verification;

    @Autowired
    PublicRegister publicRegister;

    @Autowired
    EarlierCertificates earlier;

    private PersonSummary trainee;
    private PersonSummary officer;
    private String number = "";

    @BeforeEach
    void aCertificate() {
        var north = office.association();
        trainee = office.member(north, Role.TRAINEE);
        officer = office.member(north, Role.OFFICER);
        number = office.certified(trainee, officer);
        office.signOut();
    }

    @AfterEach
    void nobodyIsSignedIn() {
        office.signOut();
    }

    @Test
    void showsToAnybodyThatItIsInForceAndHidesTheName() {
        assertThat(web.get().uri("/verify/" + number))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .bodyText()
                .contains("<h1>Valid</h1>", "Example scheme, not in force", "not a licence to practise", "noindex")
                .contains("The holder has not published the name", "matches the association’s key")
                .doesNotContain(trainee.name(), trainee.email(), "<script");
    }

    @Test
    void showsTheNameOnceTheHolderLetsIt() {
        office.signIn(trainee);
        register.publish(number, true, false);
        office.signOut();

        assertThat(web.get().uri("/verify/" + number)).bodyText().contains(trainee.name());
    }

    @Test
    void showsARevocationAtOnceOnThePageAndInJson() {
        assertThat(web.get().uri("/verify/" + number + ".json"))
                .bodyJson()
                .extractingPath("status")
                .isEqualTo("active");
        office.signIn(officer);
        register.revoke(number, "Issued in error, wrong person", "Issued in error");
        office.signOut();

        assertThat(web.get().uri("/verify/" + number))
                .hasStatusOk()
                .bodyText()
                .contains("Revoked", "Issued in error")
                .doesNotContain("wrong person");
        var json = assertThat(web.get().uri("/verify/" + number + ".json"))
                .hasStatusOk()
                .bodyJson();
        json.extractingPath("status").isEqualTo("revoked");
        json.extractingPath("reason").isEqualTo("Issued in error");
        json.extractingPath("schemeVersion").isEqualTo("0.1.0");
        json.extractingPath("statusSince").asString().matches("\\d{4}-\\d\\d-\\d\\d");
        json.doesNotHavePath("holder");
    }

    /** Nobody tells the other node; time passes when the test says so. */
    @Test
    void anotherNodesCacheKnowsOfARevocationWithinFiveSeconds(
            @Value("${telepraxis.checks-recent-for:PT2S}") Duration recent) {
        var moment = new AtomicReference<>(Instant.parse("2026-11-22T10:00:00Z"));
        var clock = mock(Clock.class);
        when(clock.instant()).thenAnswer(_ -> moment.get());
        var elsewhere = new RecentAnswers(verification, publicRegister, recent, clock);
        assertThat(elsewhere.status(number).orElseThrow().state()).isEqualTo(CertificateState.ACTIVE);

        office.signIn(officer);
        register.revoke(number, "Issued in error, wrong person", "Issued in error");
        office.signOut();

        assertThat(elsewhere.status(number).orElseThrow().state())
                .as("it does answer from what it keeps")
                .isEqualTo(CertificateState.ACTIVE);
        moment.set(moment.get().plusSeconds(5));
        assertThat(elsewhere.status(number).orElseThrow().state()).isEqualTo(CertificateState.REVOKED);
    }

    @Test
    void saysAReasonOnceOnly() {
        office.signIn(officer);
        register.revoke(number, ReasonCode.ISSUED_IN_ERROR, "It was the wrong person.", "Issued in error.");
        office.signOut();

        assertThat(web.get().uri("/verify/" + number)).bodyText().containsOnlyOnce("Issued in error");
    }

    @Test
    void answersProgramsAboutAnEarlierRecordAsThePageDoes() {
        var own = "B-" + java.util.UUID.randomUUID().toString().substring(0, 8);
        office.signIn(officer);
        earlier.bringIn(
                "number,name,scheme,issued,expires\n%s,Ana Brook,Early care,2019-05-31,2021-05-31\n".formatted(own));
        office.signOut();

        assertThat(web.get().uri("/verify/" + own)).hasStatusOk().bodyText().contains("An earlier record");
        var json = assertThat(web.get().uri("/verify/" + own + ".json"))
                .hasStatusOk()
                .bodyJson();
        json.extractingPath("status").isEqualTo("expired");
        json.extractingPath("earlierRecord").isEqualTo(true);
        json.extractingPath("scheme").isEqualTo("Early care");
        json.doesNotHavePath("holder");
    }

    @Test
    void namesAnExampleThatHasTheFormOfANumber() {
        assertThat(web.get().uri("/verify")).bodyText().contains("7X3K-0M9Q-T2VB-2");
        assertThat(web.get().uri("/verify/7X3K-0M9Q-T2VB-2"))
                .hasStatus(404)
                .bodyText()
                .doesNotContain("The last character does not fit");
    }

    @Test
    void saysOfAStrangeFileThatNothingInItWasIssuedHere() {
        assertThat(web.post()
                        .uri("/verify/file")
                        .multipart()
                        .file(new MockMultipartFile(
                                "file", "list.txt", "text/plain", "Bread, milk".getBytes(StandardCharsets.UTF_8))))
                .hasStatusOk()
                .bodyText()
                .contains("You handed in a file that cannot be read as a certificate", "Nothing in it was found that")
                .doesNotContain("Something in it is not as");
    }

    @Test
    void saysClearlyThatAForgedNumberIsNone() {
        assertThat(web.get().uri("/verify/DEMO-9999")).hasStatus(404).bodyText().contains("No such certificate");
        assertThat(web.get().uri("/verify/DEMO-9999.json"))
                .hasStatus(404)
                .bodyJson()
                .hasPath("error");
    }

    @Test
    void helpsSomebodyWhoMistyped() {
        char last = number.charAt(number.length() - 1);
        var mistyped = number.substring(0, number.length() - 1) + (last == '7' ? '8' : '7');

        assertThat(web.get().uri("/verify/" + mistyped))
                .hasStatus(404)
                .bodyText()
                .contains("The last character does not fit");
        assertThat(web.get().uri("/verify/hello")).hasStatus(404).bodyText().contains("Not a certificate number");
    }

    @Test
    void takesTheNumberFromTheFormHoweverItIsSpaced() {
        assertThat(web.get()
                        .uri("/verify")
                        .param("number", number.replace('-', ' ').toLowerCase(java.util.Locale.ROOT)))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/verify/" + number);
        assertThat(web.get().uri("/verify")).hasStatusOk().bodyText().contains("Check a certificate");
        assertThat(web.get().uri("/verify").param("number", "<b>")).hasStatus3xxRedirection();
        assertThat(web.get().uri(java.net.URI.create("/verify/%3Cb%3E")))
                .bodyText()
                .contains("&lt;b&gt;")
                .doesNotContain("<b>");
    }

    @Test
    void givesTheDocumentToItsHolderAndToTheIssuersOfficersOnly() throws Exception {
        var path = "/certificates/" + number + ".pdf";
        var otherOfficer = office.member(office.association(), Role.OFFICER);
        var otherTrainee = office.member(office.association(), Role.TRAINEE);

        assertThat(web.get().uri(path)).hasStatus(403).bodyText().contains("not public");
        assertThat(web.get().uri(path).with(user(otherOfficer.email()).roles("OFFICER")))
                .hasStatus(403);
        assertThat(web.get().uri(path).with(user(otherTrainee.email()).roles("TRAINEE")))
                .hasStatus(403);
        assertThat(web.get().uri(path).with(user(officer.email()).roles("OFFICER")))
                .hasStatusOk();
        var mine =
                web.get().uri(path).with(user(trainee.email()).roles("TRAINEE")).exchange();
        assertThat(mine).hasStatusOk().hasContentType("application/pdf");
        assertThat(new String(mine.getResponse().getContentAsByteArray(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(web.get().uri("/certificates/DEMO-9999.pdf")).hasStatus(404);
    }

    @Test
    void givesAPublishedDocumentToAnybodyEvenAfterRevocation() {
        office.signIn(trainee);
        register.publish(number, true, true);
        office.signIn(officer);
        register.revoke(number, "Asked for by the holder", "");
        office.signOut();

        assertThat(web.get().uri("/certificates/" + number + ".pdf"))
                .hasStatusOk()
                .hasContentType("application/pdf");
        assertThat(web.get().uri("/verify/" + number)).bodyText().contains("Revoked", "has not published the reason");
    }

    @Test
    void answersAnAddressThatAsksTooOftenWithAPageOfItsOwn() {
        // However slowly this machine asks: the budget fills up by one a second.
        int asked = 0;
        while (asked < 1_000
                && web.get()
                                .uri("/verify")
                                .with(from("203.0.113.9"))
                                .exchange()
                                .getResponse()
                                .getStatus()
                        == 200) {
            asked++;
        }
        assertThat(asked).isBetween(59, 999);

        assertThat(web.get().uri("/verify").with(from("203.0.113.9")))
                .hasStatus(429)
                .bodyText()
                .contains("Too many checks");
        assertThat(web.get().uri("/verify/DEMO-0001.json").with(from("203.0.113.9")))
                .hasStatus(429)
                .bodyJson()
                .hasPath("error");
        assertThat(web.get().uri("/verify").with(from("203.0.113.10"))).hasStatusOk();
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }
}
