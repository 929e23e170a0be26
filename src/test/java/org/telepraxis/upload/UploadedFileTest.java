package org.telepraxis.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people, and others, may upload. */
class UploadedFileTest {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj".getBytes(UTF_8);

    @Test
    void knowsAFileByItsContents() throws IOException {
        assertThat(kind(PDF)).isEqualTo(FileKind.PDF);
        assertThat(kind(png())).isEqualTo(FileKind.PNG);
        assertThat(kind(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16}))
                .isEqualTo(FileKind.JPEG);
        assertThat(kind("Größe, naïve, 日本語\r\n\tand so on".getBytes(UTF_8))).isEqualTo(FileKind.TEXT);
        assertThat(kind(zip(Map.of("[Content_Types].xml", "<x/>", "word/document.xml", "<w/>"))))
                .isEqualTo(FileKind.DOCX);
        assertThat(kind(odt(Map.of()))).isEqualTo(FileKind.ODT);
    }

    @Test
    void believesNoName() {
        assertThat(UploadedFile.of("holiday.png", PDF).kind()).isEqualTo(FileKind.PDF);
        assertThat(UploadedFile.of("holiday.png", PDF).name()).isEqualTo("holiday.pdf");
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd.pdf",
        "C:\\Users\\x\\plan.docx, plan.pdf",
        "plan.pdf.exe, plan pdf.pdf",
        "'a\"; filename=b.html', a filename b.pdf",
        ".htaccess, file.pdf",
        "'', file.pdf",
        "'...', file.pdf",
        "Größe und Maß.odt, Größe und Maß.pdf",
        "/, file.pdf",
    })
    void callsItSomethingThatIsSafeToSave(String given, String called) {
        assertThat(UploadedFile.of(given, PDF).name()).isEqualTo(called);
    }

    @ParameterizedTest
    @ValueSource(strings = {"line\nbreak.pdf", "null\0byte.pdf", "right\u202Efdp.exe", "tab\there"})
    void leavesOutSignsThatNobodySees(String given) {
        assertThat(UploadedFile.of(given, PDF).name())
                .matches("[\\p{L}\\p{M}\\p{N} _-]+\\.pdf")
                .doesNotContain("\n", "\0", "\u202E");
    }

    @Test
    void cutsANameWithoutEnd() {
        assertThat(UploadedFile.of("x".repeat(5000), PDF).name()).hasSizeLessThan(100);
        assertThat(UploadedFile.of("𝕏".repeat(5000), PDF).name()).hasSizeLessThan(100);
    }

    @Test
    void refusesWhatIsEmptyOrTooLarge() {
        assertThatThrownBy(() -> UploadedFile.of("a.txt", new byte[0])).isInstanceOf(UploadRefused.class);
        var most = new byte[UploadedFile.MOST_BYTES];
        Arrays.fill(most, (byte) 'x');
        assertThat(kind(most)).isEqualTo(FileKind.TEXT);
        assertThatThrownBy(() -> UploadedFile.of("a.txt", Arrays.copyOf(most, most.length + 1)))
                .isInstanceOf(UploadRefused.class)
                .hasMessageContaining("5 MB");
    }

    @Test
    void refusesProgramsAndWhatIsNoDocument() throws IOException {
        refused(new byte[] {'M', 'Z', (byte) 0x90, 0, 3});
        refused(new byte[] {0x7F, 'E', 'L', 'F', 2, 1});
        refused(new byte[] {'G', 'I', 'F', '8', '9', 'a', 0, 1});
        refused("text with a \0 in it".getBytes(UTF_8));
        refused(new byte[] {'a', (byte) 0xC3, (byte) 0x28});
        refused(zip(Map.of("anything.txt", "at all")));
        refused(Arrays.copyOf(png(), 12));
    }

    @Test
    void refusesDocumentsThatCarryPrograms() throws IOException {
        refused(zip(Map.of(
                "[Content_Types].xml", "<x/>", "word/document.xml", "<w/>", "word/vbaProject.bin", "Sub AutoOpen()")));
        refused(odt(Map.of("Basic/Standard/Module1.xml", "<m/>")));
        refused(odt(Map.of("Scripts/python/x.py", "import os")));
    }

    @Test
    void refusesAZipThatLeavesItsFolder() throws IOException {
        refused(odt(Map.of("../../../tmp/x", "out")));
        refused(odt(Map.of("/etc/cron.d/x", "out")));
        refused(odt(Map.of("C:\\x", "out")));
    }

    @Test
    void refusesAZipThatGrowsWithoutEnd() throws IOException {
        var bomb = odt(Map.of("Pictures/zeros", "\0".repeat(61_000_000)));

        assertThat(bomb).hasSizeLessThan(UploadedFile.MOST_BYTES);
        refused(bomb);
        var many = new LinkedHashMap<String, String>();
        for (int i = 0; i < 2100; i++) {
            many.put("part" + i, "");
        }
        refused(odt(many));
    }

    @Test
    void refusesAZipThatIsCutShort() throws IOException {
        var whole = odt(Map.of());

        refused(Arrays.copyOf(whole, whole.length / 2));
    }

    private static FileKind kind(byte[] bytes) {
        return UploadedFile.of("a file", bytes).kind();
    }

    private static void refused(byte[] bytes) {
        assertThatThrownBy(() -> UploadedFile.of("plan.pdf", bytes))
                .isInstanceOf(UploadRefused.class)
                .hasMessageContaining("This is not a PDF");
    }

    private static byte[] png() {
        return new byte[] {
            (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1
        };
    }

    private static byte[] odt(Map<String, String> more) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put("content.xml", "<office/>");
        parts.putAll(more);
        return zip(parts);
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
