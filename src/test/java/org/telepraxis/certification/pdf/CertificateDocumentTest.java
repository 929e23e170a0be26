package org.telepraxis.certification.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telepraxis.certification.pdf.CertificateSheet.Shown;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class CertificateDocumentTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final String ADDRESS = "https://certificates.example.org/verify/7X3K-0M9Q-T2VB-H";
    private static final SigningKey AUTHORITY = KeyMaking.authority("Certificates", NOW);
    private static final SigningKey KEY = KeyMaking.issuer("Eastmere Psychological Association", AUTHORITY, NOW);

    private static final byte[] CREDENTIAL = "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    private static byte[] sealed = new byte[0];

    @BeforeAll
    static void sealOne() throws IOException {
        sealed = sealed("Lena Osei");
        Files.write(Files.createDirectories(Path.of("target")).resolve("certificate.pdf"), sealed);
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_3_A", "PDFUA_1"})
    void keepsEveryRuleOfTheArchiveAndOfReaders(PDFAFlavour flavour) throws Exception {
        assertThat(Vera.failures(sealed, flavour)).isEmpty();
    }

    @Test
    void keepsTheRulesBeforeItIsSealedToo() throws Exception {
        var unsealed = CertificateRendering.render(sheet("Lena Osei"), CREDENTIAL);

        assertThat(Vera.failures(unsealed, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(Vera.failures(unsealed, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void isSealedAsAWholeWithTheAssociationsKey() {
        assertThat(SealCheck.of(sealed, KEY.certificate())).isEqualTo(new SealCheck(true, true, true));
    }

    @Test
    void noticesASingleChangedByte() {
        var changed = sealed.clone();
        int place = new String(sealed, StandardCharsets.ISO_8859_1).indexOf("/MarkInfo");
        assertThat(place).isPositive();
        changed[place + 1] ^= 1;

        assertThat(SealCheck.of(changed, KEY.certificate()).holds()).isFalse();
    }

    @Test
    void noticesBytesAddedAfterTheSeal() {
        var longer = Arrays.copyOf(sealed, sealed.length + 20);

        assertThat(SealCheck.of(longer, KEY.certificate()).holds()).isFalse();
    }

    @Test
    void doesNotTakeAnotherAssociationsKeyForThisOne() {
        var other = KeyMaking.issuer("Westmere Association", AUTHORITY, NOW);

        assertThat(SealCheck.of(sealed, other.certificate())).isEqualTo(new SealCheck(true, true, false));
    }

    @Test
    void saysWhatWasShownAndThatItIsNoLicence() throws IOException {
        assertThat(text(sealed))
                .contains("Lena Osei", "Remote Crisis Care", "Crisis at a distance", "Example scheme, not in force")
                .contains("No. 7X3K-0M9Q-T2VB-H", "Valid to 20 November 2029", Language.ENGLISH.noLicence())
                .contains("Ines Moreau", "Certification officer");
    }

    @Test
    void carriesTheAddressOfTheCheckPageAsACodeThatPhonesRead() throws Exception {
        var image = DrawnPage.of(sealed);

        var read = new MultiFormatReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image))));

        assertThat(read.getText()).isEqualTo(ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Łucja Őry",
                "Maria Aparecida dos Santos Vasconcelos de Albuquerque e Figueiredo",
                "Ngô Thị Phương Thảo",
                "Αθηνά Παπαδοπούλου"
            })
    void fitsLongNamesAndOtherAlphabetsOnOnePage(String name) throws Exception {
        var document = sealed(name);

        try (var pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(document)))) {
            assertThat(pdf.getNumberOfPages()).isOne();
        }
        assertThat(text(document).replaceAll("\\s+", " ")).contains(name).contains("Crisis at a distance");
        assertThat(Vera.failures(document, PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @Test
    void findsNoSealOnAPlainDocumentOrOnNoise() {
        assertThat(SealCheck.of(CertificateRendering.render(sheet("A B"), CREDENTIAL), KEY.certificate())
                        .holds())
                .isFalse();
        assertThat(SealCheck.of(new byte[] {1, 2, 3}, KEY.certificate()).holds())
                .isFalse();
    }

    @Test
    void keepsAKeyLockedWithItsPassword() {
        var packed = KeyMaking.pack(KEY, "a password");

        assertThat(KeyMaking.unpack(packed, "a password").chain()).isEqualTo(KEY.chain());
        assertThatThrownBy(() -> KeyMaking.unpack(packed, "another"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("telepraxis.signing-secret");
    }

    private static byte[] sealed(String name) {
        return Seal.on(sheet(name), CREDENTIAL, KEY, NOW);
    }

    static CertificateSheet sheet(String name) {
        return new CertificateSheet(
                "7X3K-0M9Q-T2VB-H",
                "Eastmere Psychological Association",
                "Remote Crisis Care",
                "0.1.0",
                "Example scheme, not in force",
                name,
                "has demonstrated, in simulation, the competences of Remote Crisis Care, version 0.1.0, on 20 November"
                        + " 2026.",
                LocalDate.of(2026, 11, 20),
                LocalDate.of(2029, 11, 20),
                List.of(
                        new Shown("Therapeutic contract negotiation", List.of("Plan for contingencies")),
                        new Shown(
                                "Crisis at a distance",
                                List.of(
                                        "Detect and ask",
                                        "Plan safety together",
                                        "Locate, keep contact, activate help")),
                        new Shown("Technology setup and management", List.of("Manage failure live"))),
                "Ines Moreau",
                ADDRESS);
    }

    private static String text(byte[] document) throws IOException {
        try (var pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(document)))) {
            return PdfTextExtractor.getTextFromPage(pdf.getFirstPage());
        }
    }
}
