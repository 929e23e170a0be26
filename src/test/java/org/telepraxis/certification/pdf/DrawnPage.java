package org.telepraxis.certification.pdf;

import com.itextpdf.kernel.geom.Line;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.EventType;
import com.itextpdf.kernel.pdf.canvas.parser.PdfCanvasProcessor;
import com.itextpdf.kernel.pdf.canvas.parser.data.IEventData;
import com.itextpdf.kernel.pdf.canvas.parser.data.PathRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.listener.IEventListener;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;

/** Paints the filled shapes of a document's first page, which is enough to see its QR code. */
final class DrawnPage implements IEventListener {

    private static final int SCALE = 3;

    private final Graphics2D canvas;
    private final AffineTransform page;

    private DrawnPage(BufferedImage image) {
        canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        page = new AffineTransform(SCALE, 0, 0, -SCALE, 0, image.getHeight());
    }

    static BufferedImage of(byte[] document) throws IOException {
        try (var pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(document)))) {
            var size = pdf.getFirstPage().getPageSize();
            var image = new BufferedImage(
                    (int) size.getWidth() * SCALE, (int) size.getHeight() * SCALE, BufferedImage.TYPE_INT_RGB);
            new PdfCanvasProcessor(new DrawnPage(image)).processPageContent(pdf.getFirstPage());
            return image;
        }
    }

    @Override
    public void eventOccurred(IEventData data, EventType type) {
        if (data instanceof PathRenderInfo info && (info.getOperation() & PathRenderInfo.FILL) != 0) {
            var colour = info.getGraphicsState().getFillColor().getColorValue();
            canvas.setColor(new Color(colour[0], colour[colour.length / 2], colour[colour.length - 1]));
            canvas.fill(page.createTransformedShape(transformed(info)));
        }
    }

    private static Path2D transformed(PathRenderInfo info) {
        var path = new Path2D.Double();
        for (var subpath : info.getPath().getSubpaths()) {
            for (int i = 0; i < subpath.getSegments().size(); i++) {
                var points = subpath.getSegments().get(i).getBasePoints();
                if (i == 0) {
                    path.moveTo(points.getFirst().getX(), points.getFirst().getY());
                }
                if (subpath.getSegments().get(i) instanceof Line) {
                    path.lineTo(points.get(1).getX(), points.get(1).getY());
                } else {
                    path.curveTo(
                            points.get(1).getX(), points.get(1).getY(),
                            points.get(2).getX(), points.get(2).getY(),
                            points.get(3).getX(), points.get(3).getY());
                }
            }
            path.closePath();
        }
        var m = info.getCtm();
        path.transform(new AffineTransform(m.get(0), m.get(1), m.get(3), m.get(4), m.get(6), m.get(7)));
        return path;
    }

    @Override
    public Set<EventType> getSupportedEvents() {
        return Set.of(EventType.RENDER_PATH);
    }
}
