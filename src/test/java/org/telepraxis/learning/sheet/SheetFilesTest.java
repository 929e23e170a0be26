package org.telepraxis.learning.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.telepraxis.learning.sheet.FilledSheet.Entry;
import org.telepraxis.learning.sheet.FilledSheet.Section;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SheetFilesTest {

    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String TYPE = "application/vnd.oasis.opendocument.text";

    private final FilledSheet sheet = new FilledSheet(
            "If we are cut off",
            "One sheet for each client.",
            "C3, The digital therapeutic contract",
            true,
            LocalDate.of(2026, 11, 22),
            List.of(new Section(
                    "Who calls whom",
                    List.of(
                            new Entry("The number for today", "<b> & 0000 \uD83D\uDE42"),
                            new Entry("In the client's words", "I wait.\nThen I ring."),
                            new Entry("Anything else", " ")))),
            "Review it after every incident.");

    @Test
    void thePdfIsTaggedSaysThatItIsAccessibleAndHoldsWhatWasWritten() throws IOException {
        try (var pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(PortableDocument.of(sheet))))) {
            assertThat(pdf.isTagged()).isTrue();
            assertThat(pdf.getCatalog().getLang().toUnicodeString()).isEqualTo("en");
            assertThat(pdf.getDocumentInfo().getTitle()).isEqualTo("If we are cut off");
            assertThat(new String(pdf.getXmpMetadataBytes(), UTF_8)).contains("pdfuaid:part");
            assertThat(text(pdf))
                    .contains("Who calls whom", "I wait.", "Then I ring.", "<b> & 0000 ?", FilledSheet.EMPTY)
                    .contains("a draft and not reviewed yet");
            assertThat(roles(pdf)).contains("H1", "H2", "H3", "P");
        }
    }

    @Test
    void aLongSheetRunsOverSeveralPages() throws IOException {
        var much = new FilledSheet(
                "Much",
                "",
                "C1, x",
                false,
                sheet.day(),
                List.of(new Section("A", List.of(new Entry("B", "line\n".repeat(200))))),
                "");

        try (var pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(PortableDocument.of(much))))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
        }
    }

    @Test
    void theTextDocumentSaysFirstAndPlainlyWhatItIs() throws IOException {
        var bytes = OpenDocument.of(sheet);

        // The type stands at a fixed place, readable without unpacking: OpenDocument 1.3, part 2, 3.3.
        assertThat(new String(bytes, 30, "mimetype".length() + TYPE.length(), UTF_8))
                .isEqualTo("mimetype" + TYPE);
        assertThat(bytes[8]).as("stored").isZero();
        var files = files(bytes);
        assertThat(files.keySet())
                .containsExactly("mimetype", "META-INF/manifest.xml", "content.xml", "styles.xml", "meta.xml");
        assertThat(files.get("META-INF/manifest.xml"))
                .contains("manifest:version=\"1.3\"", "content.xml", "styles.xml", "meta.xml");
    }

    @Test
    void theTextDocumentHoldsEveryCharacterUnderHeadings() throws Exception {
        var files = files(OpenDocument.of(sheet));
        for (var name : List.of("META-INF/manifest.xml", "styles.xml", "meta.xml")) {
            assertThat(xml(files.get(name)).getDocumentElement()).isNotNull();
        }
        var content = xml(files.get("content.xml"));

        assertThat(content.getDocumentElement()
                        .getAttributeNS("urn:oasis:names:tc:opendocument:xmlns:office:1.0", "version"))
                .isEqualTo("1.3");
        assertThat(texts(content, "h"))
                .containsExactly(
                        "If we are cut off",
                        "Who calls whom",
                        "The number for today",
                        "In the client's words",
                        "Anything else");
        assertThat(texts(content, "p"))
                .contains("<b> & 0000 \uD83D\uDE42", "I wait.", "Then I ring.", FilledSheet.EMPTY);
    }

    @Test
    void leavesOutWhatXmlCannotHold() throws Exception {
        var strange = new FilledSheet("A\u0000B\u0008\uD800C", "", "", false, sheet.day(), List.of(), "");

        assertThat(texts(xml(files(OpenDocument.of(strange)).get("content.xml")), "h"))
                .containsExactly("ABC");
    }

    private static String text(PdfDocument pdf) {
        var text = new StringBuilder();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            text.append(PdfTextExtractor.getTextFromPage(pdf.getPage(page)));
        }
        return text.toString();
    }

    private static List<String> roles(PdfDocument pdf) {
        var roles = new ArrayList<String>();
        var root = pdf.getStructTreeRoot();
        for (var kid : root.getKids()) {
            roles.add(kid.getRole().getValue());
            kid.getKids().forEach(inner -> {
                var role = inner == null ? null : inner.getRole();
                roles.add(role instanceof PdfName name ? name.getValue() : "");
            });
        }
        return roles;
    }

    private static Map<String, String> files(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), UTF_8));
            }
        }
        return files;
    }

    private static Document xml(@Nullable String text) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(Objects.requireNonNull(text).getBytes(UTF_8)));
    }

    private static List<String> texts(Document document, String element) {
        var found = document.getElementsByTagNameNS(TEXT, element);
        var texts = new ArrayList<String>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(((Element) found.item(i)).getTextContent());
        }
        return texts;
    }
}
