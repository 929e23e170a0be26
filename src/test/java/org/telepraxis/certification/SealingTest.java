package org.telepraxis.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ActiveProfiles;
import org.telepraxis.association.AssociationSummary;
import org.telepraxis.certification.pdf.Language;
import org.telepraxis.certification.pdf.LocalTimeStamps;
import org.telepraxis.certification.pdf.Logo;
import org.telepraxis.certification.pdf.PdfContents;
import org.telepraxis.certification.pdf.SampleLogo;
import org.telepraxis.certification.pdf.Samples;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;

/** Certificates in the association's look, in the holder's language, with a time stamp where one can be had. */
@ApplicationModuleTest(module = "certification", mode = BootstrapMode.ALL_DEPENDENCIES, extraIncludes = "shell")
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import(Office.class)
class SealingTest {

    @Autowired
    Office office;

    @Autowired
    CertificateDesign designs;

    @Autowired
    CertificateVerification verification;

    @Autowired
    Certificates certificates;

    @Autowired
    AssociationKeys keys;

    private AssociationSummary north;
    private PersonSummary trainee;
    private PersonSummary officer;

    @BeforeEach
    void anOffice() {
        north = office.association();
        trainee = office.member(north, Role.TRAINEE);
        officer = office.member(north, Role.OFFICER);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        office.signOut();
    }

    @Test
    void theAssociationsWordsAndTheHoldersLanguageStandOnTheCertificate() {
        office.signIn(officer);
        var own = new Design(
                Language.ENGLISH,
                "#20304F",
                "#F4BE5E",
                Logo.of(SampleLogo.png()),
                new Design.Wording("has shown {{scheme}}", "Registrar"),
                new Design.Wording("mostrou {{scheme}} em {{date}}", "Secretária"));
        designs.change(own);
        office.signIn(trainee);
        designs.choose(Optional.of(Language.PORTUGUESE));
        assertThat(designs.language()).contains(Language.PORTUGUESE);

        var words = words(office.certified(trainee, officer));
        assertThat(words)
                .contains(
                        "mostrou Intervenção em crise a distância em ", "Secretária", "Esquema de exemplo, não vigente")
                .contains(Language.PORTUGUESE.noLicence())
                .doesNotContain("has demonstrated", "Certification officer");

        var another = office.member(north, Role.TRAINEE);
        assertThat(words(office.certified(another, officer))).contains("has shown Remote Crisis Care", "Registrar");
    }

    @Test
    void aDesignThatNobodyCouldReadIsRefused() {
        office.signIn(officer);
        var plain = designs.current();

        assertThatThrownBy(() -> designs.change(coloured(plain, "#7A7A7A"))).hasMessageContaining("cannot be read");
        assertThatThrownBy(() -> designs.change(coloured(plain, "red"))).hasMessageContaining("#083E49");
        assertThatThrownBy(() -> designs.change(new Design(
                        plain.language(),
                        plain.panel(),
                        plain.accent(),
                        Optional.of("no picture".getBytes(StandardCharsets.UTF_8)),
                        plain.english(),
                        plain.portuguese())))
                .hasMessageContaining("PNG or JPEG");
        assertThat(designs.current().panel()).isEqualTo(plain.panel());
        assertThat(designs.specimen(plain, Language.PORTUGUESE)).isNotEmpty();
    }

    @Test
    void anotherOfficeHasADesignOfItsOwn() {
        office.signIn(officer);
        designs.change(coloured(designs.current(), "#20304F"));

        office.signIn(office.member(office.association(), Role.OFFICER));
        assertThat(designs.current().panel()).isEqualTo(Design.PLAIN.panel());
    }

    @Test
    void aTimeStampIsTakenWhereItCanBeHadAndMissedAloud() {
        var certificate =
                certificates.findByNumber(office.certified(trainee, officer)).orElseThrow();
        var key = keys.of(north);
        var now = Instant.now();
        try (var authority = new LocalTimeStamps()) {
            var url = authority.address().toString();
            var sealing = new Sealing(url, Duration.ofSeconds(20), false, "pdfa-3a");
            assertThat(sealing.document(certificate, Samples.sheet(0), new byte[] {'{', '}'}, key, now)
                            .sealLevel())
                    .isEqualTo("PAdES B-T");
            assertThat(authority.asked()).isOne();

            authority.breakDown();
            assertThat(sealing.document(certificate, Samples.sheet(0), new byte[] {'{', '}'}, key, now)
                            .sealLevel())
                    .isEqualTo("PAdES B-B");
            assertThat(authority.asked()).isEqualTo(2);
            // Nobody waits again so soon.
            sealing.document(certificate, Samples.sheet(0), new byte[] {'{', '}'}, key, now.plusSeconds(30));
            assertThat(authority.asked()).isEqualTo(2);
            sealing.document(certificate, Samples.sheet(0), new byte[] {'{', '}'}, key, now.plusSeconds(61));
            assertThat(authority.asked()).isEqualTo(3);

            var strict = new Sealing(url, Duration.ofSeconds(20), true, "pdfa-3a");
            assertThatThrownBy(() -> strict.document(certificate, Samples.sheet(0), new byte[] {'{', '}'}, key, now))
                    .isInstanceOf(DecisionRefused.class)
                    .hasMessageContaining("Nothing was issued");
        }
        assertThatThrownBy(() -> new Sealing("", Duration.ofSeconds(1), true, "pdfa-3a"))
                .hasMessageContaining("telepraxis.tsa.url");
    }

    private static Design coloured(Design design, String panel) {
        return new Design(
                design.language(), panel, design.accent(), design.logo(), design.english(), design.portuguese());
    }

    private String words(String number) {
        office.signIn(officer);
        var pdf = ((DocumentAccess.Granted) verification.download(number)).pdf();
        return String.join(" ", PdfContents.of(pdf).orElseThrow().lines());
    }
}
