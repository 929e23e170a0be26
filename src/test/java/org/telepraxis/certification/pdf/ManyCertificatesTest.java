package org.telepraxis.certification.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import com.itextpdf.kernel.pdf.canvas.parser.listener.SimpleTextExtractionStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Whatever a certificate says and looks like, it keeps every rule, and everything that it says can be read. */
class ManyCertificatesTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final SigningKey KEY =
            KeyMaking.issuer("Eastmere Association", KeyMaking.authority("Certificates", NOW), NOW);
    private static final byte[] CREDENTIAL = "{}".getBytes(StandardCharsets.UTF_8);

    @Test
    void twoHundredKeepEveryRuleOfTheArchiveAndOfReaders() {
        Map<Integer, Object> broken = new TreeMap<>();
        for (int n = 0; n < 200; n++) {
            var failures = Vera.failures(sealed(n, Profile.PDFA_3A), PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);
            if (!failures.isEmpty()) {
                broken.put(n, failures);
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void soDoThoseOfTheNewerStandards() {
        for (int n = 0; n < 200; n += 29) {
            assertThat(Vera.failures(sealed(n, Profile.PDFA_4F), PDFAFlavour.PDFA_4_F, PDFAFlavour.PDFUA_2))
                    .as("certificate %d", n)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("forty")
    void fitsOnOnePageAndSaysEverything(int n) throws IOException {
        var sheet = ManyCertificates.sheet(n);
        try (var pdf = new PdfDocument(
                new PdfReader(new ByteArrayInputStream(CertificateRendering.render(sheet, CREDENTIAL))))) {
            assertThat(pdf.getNumberOfPages()).isOne();
            assertThat(pdf.getCatalog().getLang().toUnicodeString())
                    .isEqualTo(sheet.language().tag());
            var text = PdfTextExtractor.getTextFromPage(pdf.getFirstPage(), new SimpleTextExtractionStrategy())
                    .replaceAll("\\s+", "");
            assertThat(text)
                    .contains(squeezed(java.text.Normalizer.normalize(sheet.holder(), java.text.Normalizer.Form.NFC)));
            assertThat(text)
                    .contains(squeezed(sheet.statement()), squeezed(sheet.officer()), squeezed(sheet.officerTitle()));
            assertThat(text)
                    .contains(
                            squeezed(sheet.language().noLicence()),
                            squeezed(sheet.language().day(sheet.expiresOn())));
            sheet.shown().forEach(shown -> assertThat(text).contains(squeezed(shown.domain())));
        }
    }

    @Test
    void everyLetterOfTheseNamesIsInTheTypefacesAndLettersOfOtherScriptsAreNamed() {
        assertThat(ManyCertificates.NAMES)
                .allSatisfy(name ->
                        assertThat(CertificateRendering.unprintable(name)).isEmpty());
        assertThat(CertificateRendering.unprintable("王 小明, Ana")).containsExactlyInAnyOrder("王", "小", "明");
    }

    static java.util.stream.IntStream forty() {
        return java.util.stream.IntStream.range(0, 40);
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static byte[] sealed(int n, Profile profile) {
        var sheet = ManyCertificates.sheet(n);
        return Seal.on(sheet, CREDENTIAL, KEY, new Seal.Sealing(NOW, profile, java.util.Optional.empty()));
    }
}
