package org.telepraxis.certification.pdf;

import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.validation.ValidationContainer;
import com.itextpdf.layout.tagging.ProhibitedTagRelationsResolver;
import com.itextpdf.pdfa.PdfADocument;
import com.itextpdf.pdfua.checkers.PdfUA1Checker;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;

/** A document for the archive (PDF/A-3a) that everybody can read (PDF/UA-1); while it is written, both sets of rules are checked. */
final class ArchiveDocument extends PdfADocument {

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    ArchiveDocument(OutputStream out, String title, String author) {
        super(writer(out), PdfAConformance.PDF_A_3A, screenColours());
        checkForReadersToo();
        setTagged();
        getCatalog().setLang(new PdfString("en"));
        getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
        getDocumentInfo().setTitle(title).setAuthor(author).setCreator("Telepraxis");
    }

    /** The document opened again, to be sealed. */
    ArchiveDocument(PdfReader reader, PdfWriter writer, StampingProperties properties) {
        super(reader, writer, properties);
        checkForReadersToo();
    }

    private void checkForReadersToo() {
        getDiContainer().getInstance(ValidationContainer.class).addChecker(new PdfUA1Checker(this));
        getDiContainer().register(ProhibitedTagRelationsResolver.class, new ProhibitedTagRelationsResolver(this));
    }

    // No object streams: written together with the checks while sealing, they break the file.
    private static PdfWriter writer(OutputStream out) {
        return new PdfWriter(out, new WriterProperties().addPdfUaXmpMetadata(PdfUAConformance.PDF_UA_1));
    }

    private static PdfOutputIntent screenColours() {
        return new PdfOutputIntent("Custom", "", null, "sRGB IEC61966-2.1", new ByteArrayInputStream(SRGB));
    }

    @Override
    public com.itextpdf.kernel.pdf.PdfPage addNewPage(com.itextpdf.kernel.geom.PageSize size) {
        return super.addNewPage(size).setTabOrder(PdfName.S);
    }
}
