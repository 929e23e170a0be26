package org.telepraxis.certification.pdf;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** The logo of a fictional association. */
public final class SampleLogo {

    private SampleLogo() {}

    public static byte[] png() {
        var image = new BufferedImage(600, 300, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0x20304F));
        pen.fillOval(30, 30, 240, 240);
        pen.setColor(new Color(0xF4BE5E));
        pen.fillOval(210, 60, 180, 180);
        pen.setColor(new Color(0x20304F));
        pen.fillRect(420, 130, 150, 40);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
