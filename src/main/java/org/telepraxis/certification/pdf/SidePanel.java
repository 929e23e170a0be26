package org.telepraxis.certification.pdf;

import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.geom.AffineTransform;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;

/** What is drawn and says nothing: the dark panel, the two arches with the light between them, two rules. */
final class SidePanel {

    private static final float WIDTH = 193.5f;

    private SidePanel() {}

    static void draw(PdfPage page) {
        var canvas = new PdfCanvas(page);
        canvas.openTag(new CanvasArtifact()).saveState();
        canvas.rectangle(0, 0, WIDTH, page.getPageSize().getHeight()).clip().endPath();
        fill(canvas, 0x083E49)
                .rectangle(0, 0, WIDTH, page.getPageSize().getHeight())
                .fill();
        // The logo's own coordinates: 32 units wide, y downwards.
        canvas.concatMatrix(new AffineTransform(13.125, 0, 0, -13.125, -88.5, 363));
        arch(fill(canvas, 0x0B5563), 3);
        arch(fill(canvas, 0x3C93A2), 12);
        overlap(fill(canvas, 0xF4BE5E));
        canvas.restoreState().saveState();
        canvas.setStrokeColor(new DeviceRgb(0x12, 0x20, 0x1F)).setLineWidth(0.75f);
        canvas.moveTo(241.5, 114).lineTo(421.5, 114).stroke();
        canvas.setStrokeColor(new DeviceRgb(0xD8, 0xE0, 0xDE));
        canvas.moveTo(241.5, 53).lineTo(794, 53).stroke();
        canvas.restoreState().closeTag();
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
