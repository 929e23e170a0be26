package org.telepraxis.certification.pdf;

import com.itextpdf.io.image.ImageDataFactory;
import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.action.PdfAction;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Image;
import com.itextpdf.layout.element.Link;
import com.itextpdf.layout.element.List;
import com.itextpdf.layout.element.ListItem;
import com.itextpdf.layout.element.Paragraph;
import java.io.ByteArrayOutputStream;
import java.text.Normalizer;

/** Lays a letter out on sheets of A4, in the colours and with the logo of the association's certificates. */
public final class LetterRendering {

    private static final float BAND = 70;
    private static final float LEFT = 68;
    private static final float LOGO_WIDTH = 110;
    private static final float LOGO_HEIGHT = 46;
    private static final Color INK = colour(0x12201F);
    private static final Color INK_2 = colour(0x455553);

    private final LetterSheet sheet;
    private final LetterWords words;
    private final Typefaces fonts = Typefaces.forOneDocument();

    private LetterRendering(LetterSheet sheet) {
        this.sheet = sheet;
        this.words = LetterWords.of(sheet.language());
    }

    /** The letter as a document for archives that everybody can read. */
    public static byte[] render(LetterSheet sheet) {
        return new LetterRendering(sheet).rendered();
    }

    private byte[] rendered() {
        var out = new ByteArrayOutputStream();
        var title = words.title().formatted(sheet.scheme());
        try (var pdf = new ArchiveDocument(out, Profile.PDFA_3A, sheet.language(), title, sheet.issuer(), true);
                var document = new Document(pdf, PageSize.A4)) {
            document.setMargins(64, LEFT, 64, LEFT);
            band(pdf.addNewPage(PageSize.A4));
            sheet.look().logo().ifPresent(logo -> document.add(logo(logo)));
            document.add(issuer());
            document.add(heading(words.heading(), StandardRoles.H1, fonts.serif(), 26)
                    .setMarginTop(44)
                    .setMarginBottom(2));
            document.add(plain(words.decided()
                            .formatted(
                                    sheet.scheme(),
                                    sheet.issuer(),
                                    sheet.language().day(sheet.decidedOn())))
                    .setFontColor(INK_2)
                    .setMarginBottom(22));
            document.add(plain(words.dear().formatted(sheet.name())));
            document.add(plain(words.missing()));
            document.add(missing());
            document.add(heading(words.again(), StandardRoles.H2, fonts.strong(), 13));
            document.add(plain(words.from().formatted(sheet.language().day(sheet.nextOn())) + " "
                    + (sheet.critical() ? words.critical() : words.task())));
            document.add(heading(words.wrong(), StandardRoles.H2, fonts.strong(), 13));
            document.add(plain(words.appeal().formatted(sheet.language().day(sheet.appealUntil()))));
            document.add(link());
        }
        return out.toByteArray();
    }

    private void band(PdfPage page) {
        var canvas = new PdfCanvas(page);
        float top = page.getPageSize().getHeight();
        canvas.openTag(new CanvasArtifact()).saveState();
        canvas.setFillColor(colour(sheet.look().panel()))
                .rectangle(0, top - BAND, page.getPageSize().getWidth(), BAND)
                .fill();
        canvas.setFillColor(colour(sheet.look().accent()))
                .rectangle(0, top - BAND - 3, page.getPageSize().getWidth(), 3)
                .fill();
        if (sheet.look().logo().isPresent()) {
            // The logo's ground is white; the logo itself is no decoration and is added to the text.
            canvas.setFillColor(colour(0xFFFFFF))
                    .roundRectangle(
                            page.getPageSize().getWidth() - LEFT - LOGO_WIDTH - 6,
                            top - BAND + 6,
                            LOGO_WIDTH + 12,
                            LOGO_HEIGHT + 12,
                            6)
                    .fill();
        }
        canvas.restoreState().closeTag();
    }

    private Image logo(byte[] picture) {
        var image = new Image(ImageDataFactory.createPng(picture)).scaleToFit(LOGO_WIDTH, LOGO_HEIGHT);
        image.setFixedPosition(
                1,
                PageSize.A4.getWidth() - LEFT - LOGO_WIDTH + (LOGO_WIDTH - image.getImageScaledWidth()) / 2,
                PageSize.A4.getHeight() - BAND + 12 + (LOGO_HEIGHT - image.getImageScaledHeight()) / 2);
        image.getAccessibilityProperties()
                .setAlternateDescription(sheet.language().words().logo().formatted(sheet.issuer()));
        return image;
    }

    private Paragraph issuer() {
        float width = PageSize.A4.getWidth() - 2 * LEFT - (sheet.look().logo().isPresent() ? LOGO_WIDTH + 24 : 0);
        float size = Fitting.words(sheet.issuer(), fonts.strong(), 15, width);
        return new Paragraph(sheet.issuer())
                .setFont(fonts.strong())
                .setFontSize(size)
                .setFontColor(colour(sheet.look().onPanel()))
                .setMultipliedLeading(1)
                .setMargin(0)
                .setFixedPosition(1, LEFT, PageSize.A4.getHeight() - BAND + 26, width);
    }

    private List missing() {
        var list =
                new List().setListSymbol("").setSymbolIndent(0).setMarginTop(4).setMarginBottom(14);
        list.setFont(fonts.sans());
        for (var one : sheet.missing()) {
            var item = new ListItem();
            item.add(spoken(one.rule(), fonts.strong()).setMarginBottom(0));
            item.add(spoken(one.found(), fonts.sans()).setMarginTop(0).setMarginBottom(0));
            var demand = new Paragraph(words.demand()).setFont(fonts.sans()).setFontSize(10);
            var asked = new com.itextpdf.layout.element.Text(printable(one.demand()));
            if (sheet.english().contains(one.demand())) {
                asked.getAccessibilityProperties().setLanguage(Language.ENGLISH.tag());
            }
            item.add(demand.add(asked).setFontColor(INK_2).setMarginTop(0).setMarginBottom(9));
            list.add(item);
        }
        return list;
    }

    private Paragraph link() {
        var link = new Link(sheet.address(), PdfAction.createURI(sheet.address()));
        link.getLinkAnnotation().setBorder(new PdfArray(new int[] {0, 0, 0}));
        link.getLinkAnnotation().setContents(words.link());
        link.getAccessibilityProperties().setAlternateDescription(words.link());
        return plain(words.link() + ": ").add(link);
    }

    private static Paragraph heading(String text, String role, PdfFont font, float size) {
        var heading = new Paragraph(text)
                .setFont(font)
                .setFontSize(size)
                .setFontColor(INK)
                .setMultipliedLeading(1.15f)
                .setMarginTop(14)
                .setMarginBottom(4)
                .setKeepWithNext(true);
        heading.getAccessibilityProperties().setRole(role);
        return heading;
    }

    /** Words of the sheet, which may be in English where the rest is not. */
    private Paragraph spoken(String text, PdfFont font) {
        var paragraph = plain(text).setFont(font);
        if (sheet.english().contains(text)) {
            paragraph.getAccessibilityProperties().setLanguage(Language.ENGLISH.tag());
        }
        return paragraph;
    }

    private Paragraph plain(String text) {
        return new Paragraph(printable(text))
                .setFont(fonts.sans())
                .setFontSize(11.5f)
                .setFontColor(INK)
                .setMultipliedLeading(1.35f)
                .setMarginTop(0)
                .setMarginBottom(8);
    }

    /** A letter is written whatever it has to say: a character that the typefaces lack becomes a question mark. */
    private static String printable(String text) {
        var printable = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .map(c -> Character.isWhitespace(c) ? ' ' : Typefaces.prints(c) ? c : '?')
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }

    private static Color colour(int rgb) {
        return new DeviceRgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
