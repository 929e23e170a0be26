package org.telepraxis.certification.pdf;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The fonts of one document. The files are read once; their glyphs are embedded in each document anew. */
record Typefaces(PdfFont serif, PdfFont sans, PdfFont strong) {

    private static final FontProgram SERIF = read("SourceSerif4_400Regular.ttf");
    private static final FontProgram SANS = read("SourceSans3_400Regular.ttf");
    private static final FontProgram STRONG = read("SourceSans3_600SemiBold.ttf");

    static Typefaces forOneDocument() {
        return new Typefaces(embedded(SERIF), embedded(SANS), embedded(STRONG));
    }

    /** Whether each of the typefaces has the character. */
    static boolean prints(int character) {
        return SERIF.getGlyph(character) != null
                && SANS.getGlyph(character) != null
                && STRONG.getGlyph(character) != null;
    }

    private static PdfFont embedded(FontProgram program) {
        return PdfFontFactory.createFont(program, PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
    }

    private static FontProgram read(String file) {
        try (var stream = Typefaces.class.getResourceAsStream("/fonts/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("The font " + file + " is missing");
            }
            return FontProgramFactory.createFont(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
