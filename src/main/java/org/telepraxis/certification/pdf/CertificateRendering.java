package org.telepraxis.certification.pdf;

import com.itextpdf.barcodes.BarcodeQRCode;
import com.itextpdf.barcodes.qrcode.EncodeHintType;
import com.itextpdf.barcodes.qrcode.ErrorCorrectionLevel;
import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDate;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.action.PdfAction;
import com.itextpdf.kernel.pdf.filespec.PdfFileSpec;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.BlockElement;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Image;
import com.itextpdf.layout.element.Link;
import com.itextpdf.layout.element.List;
import com.itextpdf.layout.element.ListItem;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.VerticalAlignment;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.telepraxis.certification.pdf.CertificateSheet.Shown;

/** Lays the certificate out on one sheet, A4 landscape. Measures are points from the lower left corner. */
public final class CertificateRendering {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    /** What every certificate says, whatever its scheme. */
    public static final String NO_LICENCE = "This is not a licence to practise.";

    /** The name of the file inside the document that holds its credential. */
    static final String CREDENTIAL = "credential.json";

    private static final float LEFT = 241.5f;
    private static final float WIDTH = 552.5f;
    private static final float QR = 88.5f;
    private static final int MOST_WITH_COMPETENCES = 4;
    private static final Color INK = new DeviceRgb(0x12, 0x20, 0x1F);
    private static final Color INK_2 = new DeviceRgb(0x45, 0x55, 0x53);
    private static final Color LAMP_INK = new DeviceRgb(0x7A, 0x4A, 0x00);
    private static final Color ON_PANEL = new DeviceRgb(0xDC, 0xEF, 0xF2);
    private static final Color ON_PANEL_2 = new DeviceRgb(0xB9, 0xD9, 0xDE);

    private CertificateRendering() {}

    /**
     * The sheet as a document that is not sealed yet.
     *
     * @param credential the same claims for machines; they travel inside the document
     */
    public static byte[] render(CertificateSheet sheet, byte[] credential) {
        var out = new ByteArrayOutputStream();
        var title = "Certificate %s, %s".formatted(sheet.number(), sheet.scheme());
        try (var pdf = new ArchiveDocument(out, title, sheet.issuer());
                var document = new Document(pdf, PageSize.A4.rotate())) {
            var page = pdf.addNewPage(PageSize.A4.rotate());
            SidePanel.draw(page);
            var fonts = Typefaces.forOneDocument();
            document.add(main(sheet, fonts));
            document.add(issuer(sheet, fonts));
            document.add(officer(sheet, fonts));
            document.add(qr(sheet, pdf));
            document.add(numbers(sheet, fonts));
            document.add(licence(fonts));
            pdf.addAssociatedFile(CREDENTIAL, attached(credential, pdf));
        }
        return out.toByteArray();
    }

    private static PdfFileSpec attached(byte[] credential, PdfDocument pdf) {
        var parameters = new PdfDictionary();
        parameters.put(PdfName.ModDate, new PdfDate().getPdfObject());
        parameters.put(PdfName.Size, new PdfNumber(credential.length));
        return PdfFileSpec.createEmbeddedFileSpec(
                pdf,
                credential,
                "The claims of this certificate as an Open Badges 3.0 credential",
                CREDENTIAL,
                new PdfName("application/ld+json"),
                parameters,
                PdfName.Data);
    }

    private static Div main(CertificateSheet sheet, Typefaces fonts) {
        var div = at(new Div(), LEFT, 190, WIDTH).setHeight(361).setVerticalAlignment(VerticalAlignment.TOP);
        var heading = line(sheet.scheme(), fonts.sans(), 18, INK_2).setMargin(0);
        heading.getAccessibilityProperties().setRole(StandardRoles.H1);
        div.add(heading);
        if (!sheet.standing().isBlank()) {
            div.add(line(sheet.standing(), fonts.strong(), 10.5f, LAMP_INK).setMargin(0));
        }
        div.add(line(sheet.holder(), fonts.serif(), fitting(sheet.holder(), fonts.serif(), 63, 24), INK)
                .setMultipliedLeading(0.95f)
                .setMarginTop(12)
                .setMarginBottom(0));
        div.add(line(sheet.statement(), fonts.serif(), 16.5f, INK)
                .setMultipliedLeading(1.2f)
                .setMarginTop(16)
                .setMarginBottom(16)
                .setMaxWidth(500));
        return div.add(shown(sheet.shown(), fonts));
    }

    private static List shown(java.util.List<Shown> domains, Typefaces fonts) {
        var list = new List().setListSymbol("").setSymbolIndent(0).setMargin(0);
        list.setFont(fonts.sans());
        for (var shown : domains) {
            var item = new ListItem();
            item.add(line(shown.domain(), fonts.strong(), 11.5f, INK)
                    .setMargin(0)
                    .setMultipliedLeading(1.25f));
            if (domains.size() <= MOST_WITH_COMPETENCES && !shown.competences().isEmpty()) {
                item.add(line(String.join(" · ", shown.competences()), fonts.sans(), 9.5f, INK_2)
                        .setMultipliedLeading(1.2f)
                        .setMarginTop(0)
                        .setMarginBottom(5));
            }
            list.add(item);
        }
        return list;
    }

    private static Div issuer(CertificateSheet sheet, Typefaces fonts) {
        var div = at(new Div(), 25.5f, 400, 146).setHeight(154.5f).setVerticalAlignment(VerticalAlignment.TOP);
        div.add(line(sheet.issuer(), fonts.strong(), fittingWord(sheet.issuer(), fonts.strong(), 15, 146), ON_PANEL)
                .setMultipliedLeading(1)
                .setMargin(0));
        return div.add(
                line("%s, version %s".formatted(sheet.scheme(), sheet.schemeVersion()), fonts.sans(), 9.75f, ON_PANEL_2)
                        .setMultipliedLeading(1.3f)
                        .setMarginTop(6));
    }

    private static Div officer(CertificateSheet sheet, Typefaces fonts) {
        var div = at(new Div(), LEFT, 68, 200).setHeight(44).setVerticalAlignment(VerticalAlignment.TOP);
        div.add(line(sheet.officer(), fonts.strong(), 11.5f, INK).setMargin(0));
        return div.add(line("Certification officer", fonts.sans(), 9.75f, INK_2).setMargin(0));
    }

    private static Image qr(CertificateSheet sheet, PdfDocument pdf) {
        var hints = Map.<EncodeHintType, Object>of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
        var code = new BarcodeQRCode(sheet.address(), hints).createFormXObject(INK, pdf);
        var image = new Image(code).scaleToFit(QR, QR);
        image.setFixedPosition(LEFT + WIDTH - QR, 66);
        image.getAccessibilityProperties().setAlternateDescription("QR code of the check page, " + sheet.address());
        return image;
    }

    private static Div numbers(CertificateSheet sheet, Typefaces fonts) {
        var check = new Link(sheet.address(), PdfAction.createURI(sheet.address()));
        check.getLinkAnnotation().setBorder(new PdfArray(new int[] {0, 0, 0}));
        check.getLinkAnnotation().setContents("Look up the state of this certificate");
        check.getAccessibilityProperties().setAlternateDescription("Look up the state of this certificate");
        var facts = "No. %s    Valid to %s".formatted(sheet.number(), day(sheet.expiresOn()));
        return at(new Div(), LEFT, 18, WIDTH - 180)
                .setHeight(30)
                .add(line(facts, fonts.sans(), 9, INK_2).setMargin(0))
                .add(line("", fonts.sans(), 9, INK_2).add(check).setMargin(0));
    }

    private static Div licence(Typefaces fonts) {
        var licence = line(NO_LICENCE, fonts.strong(), 9, INK).setMargin(0).setTextAlignment(TextAlignment.RIGHT);
        return at(new Div(), LEFT + WIDTH - 180, 18, 180).setHeight(30).add(licence);
    }

    private static Paragraph line(String text, PdfFont font, float size, Color colour) {
        return new Paragraph(text).setFont(font).setFontSize(size).setFontColor(colour);
    }

    private static <T extends BlockElement<T>> T at(T block, float left, float bottom, float width) {
        return block.setFixedPosition(left, bottom, width);
    }

    /** The largest size at which the text stands on one line; below the smallest it wraps instead. */
    static float fitting(String text, PdfFont font, float largest, float smallest) {
        float natural = font.getWidth(text, largest);
        return natural <= WIDTH ? largest : Math.max(smallest, largest * (WIDTH - 1) / natural);
    }

    private static float fittingWord(String text, PdfFont font, float largest, float width) {
        float longest = 0;
        for (var word : text.split("\\s+")) {
            longest = Math.max(longest, font.getWidth(word, largest));
        }
        return longest <= width ? largest : largest * (width - 1) / longest;
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }
}
