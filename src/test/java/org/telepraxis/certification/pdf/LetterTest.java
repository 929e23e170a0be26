package org.telepraxis.certification.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class LetterTest {

    private static final LetterSheet.Missing MISSING = new LetterSheet.Missing(
            "Critical actions", "None missed or violated", "CA8 missed in S06 form B, and more of it");

    @ParameterizedTest
    @EnumSource(Language.class)
    void isForArchivesAndForEverybodyWhoReads(Language language) {
        var letter = LetterRendering.render(sheet(language, "Lena Osei", List.of(MISSING), Look.PLAIN));

        assertThat(Vera.failures(letter, PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1))
                .isEmpty();
    }

    @Test
    void saysWhatIsMissingAndTheNextDay() throws IOException {
        var english = text(LetterRendering.render(sheet(Language.ENGLISH, "Lena Osei", List.of(MISSING), Look.PLAIN)));
        var portuguese =
                text(LetterRendering.render(sheet(Language.PORTUGUESE, "Lena Osei", List.of(MISSING), Look.PLAIN)));

        assertThat(english)
                .contains("Not certified this time", "Dear Lena Osei", "Critical actions", "CA8 missed in S06 form B")
                .contains("20 December 2026", "22 December 2026");
        assertThat(portuguese)
                .contains("Não certificado desta vez", "20 de dezembro de 2026", "22 de dezembro de 2026");
    }

    @Test
    void isWrittenWhateverItHasToSay() throws IOException {
        var long80 = "Ŵ".repeat(40) + " " + "Ξανθοπούλου".repeat(4);
        var letter = LetterRendering.render(sheet(
                Language.ENGLISH,
                long80 + " 王",
                Collections.nCopies(40, MISSING),
                new Look(0xF3F6F5, 0x7A4A00, Optional.of(SampleLogo.png()))));

        assertThat(Vera.failures(letter, PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1))
                .isEmpty();
        assertThat(text(letter)).contains("Eastmere Psychological Association", "Ξανθοπούλου", "?");
    }

    private static LetterSheet sheet(Language language, String name, List<LetterSheet.Missing> missing, Look look) {
        return new LetterSheet(
                "Eastmere Psychological Association",
                "Remote Crisis Care 0.1.0",
                name,
                LocalDate.of(2026, 11, 22),
                missing,
                true,
                LocalDate.of(2026, 12, 20),
                LocalDate.of(2026, 12, 22),
                "https://telepraxis.example.org/certification/decision/1",
                language,
                language == Language.ENGLISH ? Set.of() : Set.of(MISSING.found(), MISSING.demand(), MISSING.rule()),
                look);
    }

    private static String text(byte[] letter) throws IOException {
        var text = new StringBuilder();
        try (var pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(letter)))) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                text.append(PdfTextExtractor.getTextFromPage(pdf.getPage(page))).append('\n');
            }
        }
        return text.toString();
    }
}
