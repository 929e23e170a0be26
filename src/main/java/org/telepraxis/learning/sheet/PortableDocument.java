package org.telepraxis.learning.sheet;

import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.pdfua.PdfUAConfig;
import com.itextpdf.pdfua.PdfUADocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The sheet on A4 pages, tagged for screen readers (PDF/UA-1); the rules are checked while it is written. */
public final class PortableDocument {

    private static final Color INK = new DeviceRgb(0x12, 0x20, 0x1F);
    private static final Color INK_2 = new DeviceRgb(0x45, 0x55, 0x53);
    private static final float MARGIN = 56;

    private final Document document;
    private final PdfFont serif = font("SourceSerif4_400Regular.ttf");
    private final PdfFont sans = font("SourceSans3_400Regular.ttf");
    private final PdfFont strong = font("SourceSans3_600SemiBold.ttf");

    private PortableDocument(Document document) {
        this.document = document;
    }

    public static byte[] of(FilledSheet sheet) {
        var out = new ByteArrayOutputStream();
        var writer = new PdfWriter(out, new WriterProperties().addPdfUaXmpMetadata(PdfUAConformance.PDF_UA_1));
        try (var pdf = new PdfUADocument(writer, new PdfUAConfig(PdfUAConformance.PDF_UA_1, sheet.title(), "en"));
                var document = new Document(pdf, PageSize.A4)) {
            document.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
            new PortableDocument(document).write(sheet);
        }
        return out.toByteArray();
    }

    private void write(FilledSheet sheet) {
        heading(sheet.title(), StandardRoles.H1, serif, 24);
        add(sheet.intro(), sans, 11, INK_2);
        for (var section : sheet.sections()) {
            heading(section.title(), StandardRoles.H2, serif, 16);
            for (var entry : section.entries()) {
                heading(entry.label(), StandardRoles.H3, strong, 10);
                entry.lines().forEach(line -> add(line, sans, 11.5f, INK));
            }
        }
        add(sheet.footer(), sans, 10, INK_2).setMarginTop(18);
        add(sheet.origin(), sans, 9, INK_2);
    }

    private void heading(String text, String role, PdfFont font, float size) {
        var heading = new Paragraph(printable(text, font))
                .setFont(font)
                .setFontSize(size)
                .setFontColor(INK)
                .setMarginTop(size * 0.8f)
                .setMarginBottom(2)
                .setMultipliedLeading(1.2f)
                .setKeepWithNext(true);
        heading.getAccessibilityProperties().setRole(role);
        document.add(heading);
    }

    private Paragraph add(String text, PdfFont font, float size, Color colour) {
        var paragraph = new Paragraph(printable(text, font))
                .setFont(font)
                .setFontSize(size)
                .setFontColor(colour)
                .setMarginTop(0)
                .setMarginBottom(4)
                .setMultipliedLeading(1.3f);
        document.add(paragraph);
        return paragraph;
    }

    /** An accessible PDF may hold no character that its font cannot draw; the text document keeps them all. */
    private static String printable(String text, PdfFont font) {
        return text.codePoints()
                .map(c -> c == '\t' ? ' ' : c)
                .map(c -> font.containsGlyph(c) ? c : '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static PdfFont font(String file) {
        try (var stream = PortableDocument.class.getResourceAsStream("/fonts/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("The font " + file + " is missing");
            }
            return PdfFontFactory.createFont(
                    FontProgramFactory.createFont(stream.readAllBytes()),
                    PdfEncodings.IDENTITY_H,
                    EmbeddingStrategy.FORCE_EMBEDDED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
