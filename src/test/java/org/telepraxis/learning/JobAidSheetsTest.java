package org.telepraxis.learning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ActiveProfiles;
import org.telepraxis.course.CourseCatalogue;
import org.telepraxis.course.PublishedCourse;
import org.telepraxis.identity.PersonId;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@ActiveProfiles("test")
class JobAidSheetsTest {

    private static final String WRITTEN = "I ring you within two minutes.";

    @Autowired
    JobAidSheets sheets;

    @Autowired
    Workbook workbook;

    @Autowired
    CourseCatalogue catalogue;

    @Test
    void bothFilesHoldWhatTheLearnerWroteAndNotWhatSomebodyElseWrote() throws IOException {
        var learner = new PersonId(UUID.randomUUID());
        var aid = Objects.requireNonNull(catalogue.course("c3").course().jobAid());
        var section = aid.sections().getFirst();
        var slot = Workbook.jobAidSlot(section.id(), section.fields().getFirst().id());
        workbook.write(learner, "c3", slot, WRITTEN);
        workbook.write(new PersonId(UUID.randomUUID()), "c3", slot, "Somebody else's words");

        assertThat(pdfText(sheets.pdf(learner, "c3"))).contains(WRITTEN).doesNotContain("Somebody else");
        assertThat(content(sheets.odt(learner, "c3")))
                .contains(WRITTEN, aid.title())
                .doesNotContain("Somebody else");
    }

    @Test
    void everyCourseWithAJobAidMakesBothFilesEvenEmpty() throws IOException {
        var nobody = new PersonId(UUID.randomUUID());
        var courses = catalogue.courses().stream()
                .filter(published -> published.course().jobAid() != null)
                .map(PublishedCourse::id)
                .toList();

        assertThat(courses).hasSizeGreaterThanOrEqualTo(10);
        for (var course : courses) {
            assertThat(pdfText(sheets.pdf(nobody, course))).contains("(not filled in)");
            assertThat(content(sheets.odt(nobody, course))).contains("(not filled in)");
        }
    }

    private static String pdfText(byte[] bytes) throws IOException {
        var text = new StringBuilder();
        try (var pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(bytes)))) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                text.append(PdfTextExtractor.getTextFromPage(pdf.getPage(page)));
            }
        }
        return text.toString();
    }

    private static String content(byte[] bytes) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("content.xml")) {
                    return new String(zip.readAllBytes(), UTF_8);
                }
            }
        }
        throw new AssertionError("There is no content.xml");
    }
}
