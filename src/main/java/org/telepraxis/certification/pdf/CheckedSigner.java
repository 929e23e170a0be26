package org.telepraxis.certification.pdf;

import com.itextpdf.forms.PdfAcroForm;
import com.itextpdf.forms.PdfSigFieldLock;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.signatures.PdfSigner;
import java.io.IOException;
import java.io.OutputStream;

/** Opens a document with both sets of checks on, where the library would forget one. */
class CheckedSigner extends PdfSigner {

    private CheckedSigner(PdfReader reader, OutputStream out, StampingProperties properties) throws IOException {
        super(reader, out, properties);
    }

    static CheckedSigner of(PdfReader reader, OutputStream out, StampingProperties properties, Profile profile)
            throws IOException {
        // The library opens the document in its own constructor, before a field could say which profile it is.
        return switch (profile) {
            case PDFA_3A -> new CheckedSigner(reader, out, properties);
            case PDFA_4F -> new ForPdf2(reader, out, properties);
        };
    }

    @Override
    protected PdfDocument initDocument(PdfReader reader, PdfWriter writer, StampingProperties properties) {
        return new ArchiveDocument(reader, writer, properties, Profile.PDFA_3A);
    }

    private static final class ForPdf2 extends CheckedSigner {

        ForPdf2(PdfReader reader, OutputStream out, StampingProperties properties) throws IOException {
            super(reader, out, properties);
        }

        @Override
        protected PdfDocument initDocument(PdfReader reader, PdfWriter writer, StampingProperties properties) {
            return new ArchiveDocument(reader, writer, properties, Profile.PDFA_4F);
        }

        /** A field that nobody sees, such as that of a time stamp for the archive, is no part of what is read out. */
        @Override
        protected PdfSigFieldLock createNewSignatureFormField(PdfAcroForm form, String name) {
            var lock = super.createNewSignatureFormField(form, name);
            if (getSignerProperties().getPageRect().getWidth() == 0) {
                var tags = document.getTagStructureContext()
                        .getAutoTaggingPointer()
                        .moveToRoot();
                tags.moveToKid(tags.getKidsRoles().size() - 1).setRole(StandardRoles.ARTIFACT);
            }
            return lock;
        }
    }
}
