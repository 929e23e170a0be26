package org.telepraxis.certification.pdf;

import com.itextpdf.kernel.colors.ColorConstants;
import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.geom.AffineTransform;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;

/** What is drawn and says nothing: the dark panel, the two arches with the light between them, two rules. */
final class SidePanel {

    static final float LOGO_LEFT = 34.5f;
    static final float LOGO_BOTTOM = 34.5f;
    static final float LOGO_WIDTH = 124.5f;
    static final float LOGO_HEIGHT = 78;

    private static final float WIDTH = 193.5f;

    private SidePanel() {}

    static void draw(PdfPage page, Look look) {
        var canvas = new PdfCanvas(page);
        canvas.openTag(new CanvasArtifact()).saveState();
        canvas.rectangle(0, 0, WIDTH, page.getPageSize().getHeight()).clip().endPath();
        fill(canvas, look.panel())
                .rectangle(0, 0, WIDTH, page.getPageSize().getHeight())
                .fill();
        if (look.logo().isPresent()) {
            // The logo's ground is white; the logo itself is no decoration and is added to the text.
            canvas.restoreState().saveState();
            canvas.setFillColor(ColorConstants.WHITE)
                    .roundRectangle(LOGO_LEFT - 9, LOGO_BOTTOM - 9, LOGO_WIDTH + 18, LOGO_HEIGHT + 18, 6)
                    .fill();
        } else {
            arches(canvas, look);
        }
        canvas.restoreState().saveState();
        canvas.setStrokeColor(new DeviceRgb(0x12, 0x20, 0x1F)).setLineWidth(0.75f);
        canvas.moveTo(241.5, 114).lineTo(421.5, 114).stroke();
        canvas.setStrokeColor(new DeviceRgb(0xD8, 0xE0, 0xDE));
        canvas.moveTo(241.5, 53).lineTo(794, 53).stroke();
        canvas.restoreState().closeTag();
    }

    private static void arches(PdfCanvas canvas, Look look) {
        // The drawing's own coordinates: 32 units wide, y downwards.
        canvas.concatMatrix(new AffineTransform(13.125, 0, 0, -13.125, -88.5, 363));
        arch(fill(canvas, look.equals(Look.PLAIN) ? 0x0B5563 : look.lighter(0.08)), 3);
        arch(fill(canvas, look.equals(Look.PLAIN) ? 0x3C93A2 : look.lighter(0.3)), 12);
        overlap(fill(canvas, look.accent()));
    }

    private static PdfCanvas fill(PdfCanvas canvas, int rgb) {
        return canvas.setFillColor(new DeviceRgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF));
    }

    private static void arch(PdfCanvas canvas, double left) {
        double round = 8.5 * 0.5523;
        canvas.moveTo(left, 28).lineTo(left, 13.5);
        canvas.curveTo(left, 13.5 - round, left + 8.5 - round, 5, left + 8.5, 5);
        canvas.curveTo(left + 8.5 + round, 5, left + 17, 13.5 - round, left + 17, 13.5);
        canvas.lineTo(left + 17, 28).closePath().fill();
    }

    private static void overlap(PdfCanvas canvas) {
        canvas.moveTo(12, 28).lineTo(12, 13.5);
        canvas.curveTo(12, 10.46, 13.6, 7.79, 16, 6.29);
        canvas.curveTo(18.4, 7.79, 20, 10.46, 20, 13.5);
        canvas.lineTo(20, 28).closePath().fill();
    }
}
