package org.telepraxis.certification.pdf;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.utils.XmlProcessorCreator;
import com.itextpdf.kernel.validation.ValidationContainer;
import com.itextpdf.layout.tagging.ProhibitedTagRelationsResolver;
import com.itextpdf.pdfa.PdfADocument;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;

/** A document for the archive (PDF/A) that everybody can read (PDF/UA); while it is written, both sets of rules are checked. */
final class ArchiveDocument extends PdfADocument {

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XmlProcessorCreator.setXmlParserFactory(new XmlParsers());
    }

    /** @param checked false only where the cost of the checks is measured */
    ArchiveDocument(
            OutputStream out, Profile profile, Language language, String title, String author, boolean checked) {
        super(writer(out, profile), profile.archive(), screenColours());
        if (checked) {
            checkForReadersToo(profile);
        } else {
            getDiContainer().register(ValidationContainer.class, new ValidationContainer());
        }
        // Asked for before anything needs it: at the end it would be written, read and written again.
        getXmpMetadataBytes(true);
        setTagged();
        getCatalog().setLang(new PdfString(language.tag()));
        getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
        getDocumentInfo().setTitle(title).setAuthor(author).setCreator("Telepraxis");
    }

    /** The document opened again, to be sealed. */
    ArchiveDocument(PdfReader reader, PdfWriter writer, StampingProperties properties, Profile profile) {
        super(reader, writer, properties);
        checkForReadersToo(profile);
        if (profile == Profile.PDFA_4F) {
            // Looked up once so that it counts as present: the check runs before anything reads it.
            getCatalog().getNameTree(PdfName.EmbeddedFiles);
        }
    }

    private void checkForReadersToo(Profile profile) {
        getDiContainer().getInstance(ValidationContainer.class).addChecker(profile.checker(this));
        getDiContainer().register(ProhibitedTagRelationsResolver.class, new ProhibitedTagRelationsResolver(this));
    }

    // No object streams: written together with the checks while sealing, they break the file.
    private static PdfWriter writer(OutputStream out, Profile profile) {
        return new PdfWriter(
                out, new WriterProperties().setPdfVersion(profile.version()).addPdfUaXmpMetadata(profile.readers()));
    }

    private static PdfOutputIntent screenColours() {
        return new PdfOutputIntent("Custom", "", null, "sRGB IEC61966-2.1", new ByteArrayInputStream(SRGB));
    }

    @Override
    public PdfPage addNewPage(PageSize size) {
        return super.addNewPage(size).setTabOrder(PdfName.S);
    }
}
