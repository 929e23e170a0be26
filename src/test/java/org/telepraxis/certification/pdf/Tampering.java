package org.telepraxis.certification.pdf;

import com.itextpdf.kernel.colors.ColorConstants;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** What somebody does to a document who wants it to say something else. */
public final class Tampering {

    private Tampering() {}

    /**
     * The document with a change.
     *
     * @param appended whether the change is written behind the sealed bytes, which stay; otherwise the whole file is written anew
     */
    public static byte[] with(byte[] document, boolean appended, Consumer<PdfDocument> change) throws IOException {
        var out = new ByteArrayOutputStream();
        var properties = appended ? new StampingProperties().useAppendMode() : new StampingProperties();
        try (var pdf =
                new PdfDocument(new PdfReader(new ByteArrayInputStream(document)), new PdfWriter(out), properties)) {
            change.accept(pdf);
        }
        return out.toByteArray();
    }

    /** Writes words onto the first page. */
    public static void paint(PdfDocument pdf, String words) {
        try {
            new PdfCanvas(pdf.getFirstPage())
                    .setFillColor(ColorConstants.BLACK)
                    .beginText()
                    .setFontAndSize(PdfFontFactory.createFont(), 11)
                    .moveText(260, 300)
                    .showText(words.replaceAll("[^ -~]", "?"))
                    .endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
