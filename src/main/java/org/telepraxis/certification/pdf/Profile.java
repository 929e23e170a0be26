package org.telepraxis.certification.pdf;

import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfVersion;
import com.itextpdf.kernel.validation.IValidationChecker;
import com.itextpdf.pdfua.checkers.PdfUA1Checker;
import com.itextpdf.pdfua.checkers.PdfUA2Checker;
import java.util.function.Function;

/** The two pairs of standards, for archives and for readers, that a certificate can be made to. */
public enum Profile {
    /** PDF/A-3a and PDF/UA-1, on PDF 1.7: what archives and reading programs have known for longest. */
    PDFA_3A(PdfAConformance.PDF_A_3A, PdfUAConformance.PDF_UA_1, PdfVersion.PDF_1_7, PdfUA1Checker::new),
    /** PDF/A-4f and PDF/UA-2, on PDF 2.0. */
    PDFA_4F(PdfAConformance.PDF_A_4F, PdfUAConformance.PDF_UA_2, PdfVersion.PDF_2_0, PdfUA2Checker::new);

    private final PdfAConformance archive;
    private final PdfUAConformance readers;
    private final PdfVersion version;
    private final Function<PdfDocument, IValidationChecker> checker;

    Profile(
            PdfAConformance archive,
            PdfUAConformance readers,
            PdfVersion version,
            Function<PdfDocument, IValidationChecker> checker) {
        this.archive = archive;
        this.readers = readers;
        this.version = version;
        this.checker = checker;
    }

    /** The profile named in the configuration, such as {@code pdfa-3a}. */
    public static Profile named(String name) {
        return switch (name) {
            case "pdfa-3a" -> PDFA_3A;
            case "pdfa-4f" -> PDFA_4F;
            default ->
                throw new IllegalArgumentException(
                        "telepraxis.certificate.profile is pdfa-3a or pdfa-4f, not '" + name + "'");
        };
    }

    PdfAConformance archive() {
        return archive;
    }

    PdfUAConformance readers() {
        return readers;
    }

    PdfVersion version() {
        return version;
    }

    IValidationChecker checker(PdfDocument document) {
        return checker.apply(document);
    }
}
