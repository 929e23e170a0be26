package org.telepraxis.certification.pdf;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * Takes a picture that somebody brought and draws it anew on white: what is stored and printed is a small, opaque PNG without anything
 * else that the file may have held.
 */
public final class Logo {

    /** A larger file is not looked at. */
    public static final int MOST_BYTES = 2_000_000;

    private static final int MOST_PIXELS = 20_000_000;
    private static final int WIDTH = 480;
    private static final int HEIGHT = 300;

    private Logo() {}

    /** The picture as it is stored; empty if the file is none in PNG or JPEG. */
    public static Optional<byte[]> of(byte[] file) {
        if (file.length > MOST_BYTES) {
            return Optional.empty();
        }
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                // Asked before the picture is unpacked: a small file can be a very large picture.
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    return Optional.empty();
                }
                return Optional.of(drawn(reader.read(0)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static byte[] drawn(BufferedImage picture) throws IOException {
        double scale =
                Math.min(1, Math.min((double) WIDTH / picture.getWidth(), (double) HEIGHT / picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(drawn, "png", out);
        return out.toByteArray();
    }
}
