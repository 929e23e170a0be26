package org.telepraxis.certification.pdf;

import com.itextpdf.barcodes.BarcodeQRCode;
import com.itextpdf.barcodes.qrcode.EncodeHintType;
import com.itextpdf.barcodes.qrcode.ErrorCorrectionLevel;
import com.itextpdf.io.image.ImageDataFactory;
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
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.VerticalAlignment;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.telepraxis.certification.pdf.CertificateSheet.Shown;

/** Lays the certificate out on one sheet, A4 landscape. Measures are points from the lower left corner. */
public final class CertificateRendering {

    /** The name of the file inside the document that holds its credential. */
    static final String CREDENTIAL = "credential.json";

    /**
     * Letters stand one after the other, as Latin, Greek and Cyrillic ones do; names in other scripts are refused before. Told nothing, the
     * library reads the features of the typeface anew for each piece of text, to note what an extension could do with them.
     */
    static final Character.UnicodeScript ONE_AFTER_THE_OTHER = Character.UnicodeScript.COMMON;

    private static final float LEFT = 241.5f;
    private static final float WIDTH = 552.5f;
    private static final float HEIGHT = 361;
    private static final float STATEMENT_WIDTH = 500;
    private static final float PANEL_WIDTH = 146;
    private static final float OFFICER_WIDTH = 200;
    private static final float QR = 88.5f;
    private static final int MOST_WITH_COMPETENCES = 4;
    private static final Color INK = colour(0x12201F);
    private static final Color INK_2 = colour(0x455553);
    private static final Color LAMP_INK = colour(0x7A4A00);

    private final CertificateSheet sheet;
    private final Words words;
    private final Typefaces fonts = Typefaces.forOneDocument();
    private final String holder;

    private CertificateRendering(CertificateSheet sheet) {
        this.sheet = sheet;
        this.words = sheet.language().words();
        // A letter and its accent as one character, which is the one that the typeface draws.
        this.holder = Normalizer.normalize(sheet.holder(), Normalizer.Form.NFC);
    }

    /** The sheet as a document that is not sealed yet, made for archives as most know them. */
    public static byte[] render(CertificateSheet sheet, byte[] credential) {
        return render(sheet, credential, Profile.PDFA_3A);
    }

    /**
     * The sheet as a document that is not sealed yet.
     *
     * @param credential the same claims for machines; they travel inside the document
     */
    public static byte[] render(CertificateSheet sheet, byte[] credential, Profile profile) {
        return new CertificateRendering(sheet).rendered(credential, profile, true);
    }

    /** The sheet to be laid out and sealed in one go. */
    static CertificateRendering of(CertificateSheet sheet) {
        return new CertificateRendering(sheet);
    }

    /** The characters of a name that the certificate's typeface lacks; such a certificate cannot be made. */
    public static Set<String> unprintable(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .codePoints()
                .filter(character -> !Character.isWhitespace(character) && !Typefaces.prints(character))
                .mapToObj(Character::toString)
                .collect(Collectors.toSet());
    }

    /** Without the checks; only to measure what they cost. */
    static byte[] unchecked(CertificateSheet sheet, byte[] credential) {
        return new CertificateRendering(sheet).rendered(credential, Profile.PDFA_3A, false);
    }

    private byte[] rendered(byte[] credential, Profile profile, boolean checked) {
        var out = new ByteArrayOutputStream();
        laidOut(out, credential, profile, checked).close();
        return out.toByteArray();
    }

    /** Everything in its place; the document is open still, for the seal. It is checked when it is closed. */
    ArchiveDocument laidOut(OutputStream out, byte[] credential, Profile profile, boolean checked) {
        var title = words.title().formatted(sheet.number(), sheet.scheme());
        var pdf = new ArchiveDocument(out, profile, sheet.language(), title, sheet.issuer(), checked);
        var document = new Document(pdf, PageSize.A4.rotate());
        document.setFontScript(ONE_AFTER_THE_OTHER);
        var page = pdf.addNewPage(PageSize.A4.rotate());
        SidePanel.draw(page, sheet.look());
        document.add(main());
        document.add(issuer());
        sheet.look().logo().ifPresent(logo -> document.add(logo(logo)));
        document.add(officer());
        document.add(qr(pdf));
        document.add(numbers());
        document.add(licence());
        pdf.addAssociatedFile(CREDENTIAL, attached(credential, pdf));
        // To close the document itself would close the file, too.
        document.getRenderer().close();
        return pdf;
    }

    /** The typefaces that the document has already. */
    Typefaces fonts() {
        return fonts;
    }

    private PdfFileSpec attached(byte[] credential, PdfDocument pdf) {
        var parameters = new PdfDictionary();
        parameters.put(PdfName.ModDate, new PdfDate().getPdfObject());
        parameters.put(PdfName.Size, new PdfNumber(credential.length));
        return PdfFileSpec.createEmbeddedFileSpec(
                pdf,
                credential,
                words.credential(),
                CREDENTIAL,
                new PdfName("application/ld+json"),
                parameters,
                PdfName.Data);
    }

    private Div main() {
        float name = Fitting.name(holder, fonts.serif(), 63, WIDTH);
        float density = density(name);
        var div = at(new Div(), LEFT, 190, WIDTH).setHeight(HEIGHT).setVerticalAlignment(VerticalAlignment.TOP);
        var heading = line(sheet.scheme(), fonts.sans(), 18, INK_2).setMargin(0);
        heading.getAccessibilityProperties().setRole(StandardRoles.H1);
        div.add(heading);
        if (!sheet.standing().isBlank()) {
            div.add(line(sheet.standing(), fonts.strong(), 10.5f, LAMP_INK).setMargin(0));
        }
        div.add(new Paragraph(holder)
                .setFont(fonts.serif())
                .setFontSize(name)
                .setFontColor(INK)
                .setMultipliedLeading(0.95f)
                .setMarginTop(12)
                .setMarginBottom(0));
        div.add(line(sheet.statement(), fonts.serif(), 16.5f * density, INK)
                .setMultipliedLeading(1.2f)
                .setMarginTop(16 * density)
                .setMarginBottom(16 * density)
                .setMaxWidth(STATEMENT_WIDTH));
        return div.add(shown(density));
    }

    /** How much smaller everything below the name has to be so that it fits above the officer's name. */
    private float density(float name) {
        float density = 1;
        while (density > 0.6f && height(name, density) > HEIGHT) {
            density -= 0.04f;
        }
        return density;
    }

    private float height(float name, float density) {
        float height = 18 * 1.35f * Fitting.lines(sheet.scheme(), fonts.sans(), 18, WIDTH);
        height += sheet.standing().isBlank() ? 0 : 10.5f * 1.35f;
        height += 12 + name * Fitting.lines(holder, fonts.serif(), name, WIDTH);
        float statement = 16.5f * density;
        height += 32 * density
                + statement * 1.2f * Fitting.lines(sheet.statement(), fonts.serif(), statement, STATEMENT_WIDTH);
        for (var shown : sheet.shown()) {
            height += 11.5f * density * 1.25f;
            if (withCompetences(shown)) {
                float small = 9.5f * density;
                height += small * 1.2f * Fitting.lines(joined(shown), fonts.sans(), small, WIDTH) + 5 * density;
            }
        }
        return height;
    }

    private List shown(float density) {
        var list = new List().setListSymbol("").setSymbolIndent(0).setMargin(0);
        list.setFont(fonts.sans());
        for (var shown : sheet.shown()) {
            var item = new ListItem();
            item.add(line(shown.domain(), fonts.strong(), 11.5f * density, INK)
                    .setMargin(0)
                    .setMultipliedLeading(1.25f));
            if (withCompetences(shown)) {
                var competences = new Paragraph()
                        .setFont(fonts.sans())
                        .setFontSize(9.5f * density)
                        .setFontColor(INK_2);
                for (var competence : shown.competences()) {
                    if (!competences.isEmpty()) {
                        competences.add(" · ");
                    }
                    competences.add(text(competence));
                }
                item.add(competences.setMultipliedLeading(1.2f).setMarginTop(0).setMarginBottom(5 * density));
            }
            list.add(item);
        }
        return list;
    }

    private boolean withCompetences(Shown shown) {
        return sheet.shown().size() <= MOST_WITH_COMPETENCES
                && !shown.competences().isEmpty();
    }

    private static String joined(Shown shown) {
        return String.join(" · ", shown.competences());
    }

    private Div issuer() {
        var look = sheet.look();
        float size = Fitting.words(sheet.issuer(), fonts.strong(), 15, PANEL_WIDTH);
        var div = at(new Div(), 25.5f, 400, PANEL_WIDTH).setHeight(154.5f).setVerticalAlignment(VerticalAlignment.TOP);
        div.add(plain(sheet.issuer(), fonts.strong(), size, colour(look.onPanel()))
                .setMultipliedLeading(1)
                .setMargin(0));
        return div.add(new Paragraph()
                .add(text(sheet.scheme()))
                .add(", " + words.version().formatted(sheet.schemeVersion()))
                .setFont(fonts.sans())
                .setFontSize(9.75f)
                .setFontColor(colour(look.onPanelLess()))
                .setMultipliedLeading(1.3f)
                .setMarginTop(6));
    }

    private Image logo(byte[] picture) {
        var image =
                new Image(ImageDataFactory.createPng(picture)).scaleToFit(SidePanel.LOGO_WIDTH, SidePanel.LOGO_HEIGHT);
        image.setFixedPosition(
                SidePanel.LOGO_LEFT + (SidePanel.LOGO_WIDTH - image.getImageScaledWidth()) / 2,
                SidePanel.LOGO_BOTTOM + (SidePanel.LOGO_HEIGHT - image.getImageScaledHeight()) / 2);
        image.getAccessibilityProperties().setAlternateDescription(words.logo().formatted(sheet.issuer()));
        return image;
    }

    private Div officer() {
        var div = at(new Div(), LEFT, 68, OFFICER_WIDTH).setHeight(44).setVerticalAlignment(VerticalAlignment.TOP);
        float size = oneLine(sheet.officer(), fonts.strong(), 11.5f, OFFICER_WIDTH);
        div.add(plain(sheet.officer(), fonts.strong(), size, INK).setMargin(0));
        return div.add(plain(sheet.officerTitle(), fonts.sans(), 9.75f, INK_2).setMargin(0));
    }

    private Image qr(PdfDocument pdf) {
        var hints = Map.<EncodeHintType, Object>of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
        var code = new BarcodeQRCode(sheet.address(), hints).createFormXObject(INK, pdf);
        var image = new Image(code).scaleToFit(QR, QR);
        image.setFixedPosition(LEFT + WIDTH - QR, 66);
        image.getAccessibilityProperties().setAlternateDescription(words.code().formatted(sheet.address()));
        return image;
    }

    private Div numbers() {
        var check = new Link(sheet.address(), PdfAction.createURI(sheet.address()));
        check.getLinkAnnotation().setBorder(new PdfArray(new int[] {0, 0, 0}));
        check.getLinkAnnotation().setContents(words.check());
        check.getAccessibilityProperties().setAlternateDescription(words.check());
        var facts = words.facts().formatted(sheet.number(), sheet.language().day(sheet.expiresOn()));
        return at(new Div(), LEFT, 18, WIDTH - 220)
                .setHeight(30)
                .add(plain(facts, fonts.sans(), 9, INK_2).setMargin(0))
                .add(plain("", fonts.sans(), 9, INK_2).add(check).setMargin(0));
    }

    private Div licence() {
        var licence =
                plain(words.noLicence(), fonts.strong(), 9, INK).setMargin(0).setTextAlignment(TextAlignment.RIGHT);
        return at(new Div(), LEFT + WIDTH - 220, 18, 220).setHeight(30).add(licence);
    }

    /** Words of the sheet, which may be in English where the rest is not. */
    private Paragraph line(String words, PdfFont font, float size, Color colour) {
        var line = plain(words, font, size, colour);
        if (sheet.english().contains(words)) {
            line.getAccessibilityProperties().setLanguage(Language.ENGLISH.tag());
        }
        return line;
    }

    private Text text(String words) {
        var text = new Text(words);
        if (sheet.english().contains(words)) {
            text.getAccessibilityProperties().setLanguage(Language.ENGLISH.tag());
        }
        return text;
    }

    private static Paragraph plain(String words, PdfFont font, float size, Color colour) {
        return new Paragraph(words).setFont(font).setFontSize(size).setFontColor(colour);
    }

    private static <T extends BlockElement<T>> T at(T block, float left, float bottom, float width) {
        return block.setFixedPosition(left, bottom, width);
    }

    private static float oneLine(String words, PdfFont font, float largest, float width) {
        return Math.max(6, Math.min(largest, largest * (width - 1) / Math.max(1, font.getWidth(words, largest))));
    }

    private static Color colour(int rgb) {
        return new DeviceRgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
