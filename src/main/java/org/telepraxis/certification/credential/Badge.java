package org.telepraxis.certification.credential;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** The credential as a picture that carries it inside: a baked badge (1EdTech Open Badges 3.0, section 5.3). */
public final class Badge {

    private static final int SIZE = 480;
    private static final int CHARACTERS = 18;
    private static final String SVG_START = "<openbadges:credential><![CDATA[";
    private static final String SVG_END = "]]></openbadges:credential>";
    private static final String SPLIT = "]]]]><![CDATA[>";

    /** The letters iTXt. */
    private static final int ITXT = 0x69545874;

    private static final String KEYWORD = "openbadgecredential";

    /** After the eight bytes of a PNG's signature and the 25 of its first chunk. */
    private static final int AFTER_HEADER = 33;

    private Badge() {}

    /** The badge as SVG. */
    public static byte[] svg(byte[] credential) throws UnsoundCredential {
        var words = words(credential);
        var text = new StringBuilder();
        int y = SIZE / 2 - (words.title().size() - 1) * 21;
        for (var line : words.title()) {
            text.append(
                    "<text x=\"240\" y=\"%d\" font-size=\"36\" fill=\"#122\">%s</text>".formatted(y, escaped(line)));
            y += 42;
        }
        return """
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0" viewBox="0 0 480 480" role="img" aria-label="%s, %s">
            %s%s%s
            <circle cx="240" cy="240" r="232" fill="#0F5B66"/><circle cx="240" cy="240" r="206" fill="#FBF8F2"/>
            <g text-anchor="middle" font-family="Source Serif 4, Georgia, serif">%s
            <text x="240" y="372" font-size="19" fill="#455553">%s</text></g>
            </svg>
            """.formatted(
                        escaped(String.join(" ", words.title())),
                        escaped(words.issuer()),
                        SVG_START,
                        new String(credential, StandardCharsets.UTF_8).replace("]]>", SPLIT),
                        SVG_END,
                        text,
                        escaped(words.issuer()))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The badge as PNG. */
    public static byte[] png(byte[] credential) throws UnsoundCredential {
        var words = words(credential);
        var image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0x0F5B66));
        pen.fill(new Ellipse2D.Double(8, 8, SIZE - 16, SIZE - 16));
        pen.setColor(new Color(0xFBF8F2));
        pen.fill(new Ellipse2D.Double(34, 34, SIZE - 68, SIZE - 68));
        pen.setColor(new Color(0x112222));
        int y = SIZE / 2 - (words.title().size() - 1) * 21;
        for (var line : words.title()) {
            centred(pen, line, 36, y);
            y += 42;
        }
        pen.setColor(new Color(0x455553));
        centred(pen, words.issuer(), 19, 372);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return baked(out.toByteArray(), credential);
    }

    private static void centred(java.awt.Graphics2D pen, String line, float size, int y) {
        pen.setFont(Lettering.FONT.deriveFont(size));
        int width = pen.getFontMetrics().stringWidth(line);
        if (width > SIZE - 100) {
            pen.setFont(Lettering.FONT.deriveFont(size * (SIZE - 100) / width));
            width = pen.getFontMetrics().stringWidth(line);
        }
        pen.drawString(line, (SIZE - width) / 2, y);
    }

    /** The picture with the credential in an iTXt chunk, once, not compressed. */
    private static byte[] baked(byte[] png, byte[] credential) {
        var keyword = KEYWORD.getBytes(StandardCharsets.ISO_8859_1);
        // After the keyword: its end, no compression, method 0, no language, no translation.
        var data = ByteBuffer.allocate(keyword.length + 5 + credential.length)
                .put(keyword)
                .put(new byte[5])
                .put(credential)
                .array();
        var type = "iTXt".getBytes(StandardCharsets.ISO_8859_1);
        var sum = new CRC32();
        sum.update(type);
        sum.update(data);
        return ByteBuffer.allocate(png.length + data.length + 12)
                .put(png, 0, AFTER_HEADER)
                .putInt(data.length)
                .put(type)
                .put(data)
                .putInt((int) sum.getValue())
                .put(png, AFTER_HEADER, png.length - AFTER_HEADER)
                .array();
    }

    /** The credential inside a badge; empty if there is none. */
    public static Optional<byte[]> unbaked(byte[] picture) {
        if (picture.length > AFTER_HEADER && picture[0] == (byte) 0x89) {
            return inChunks(ByteBuffer.wrap(picture).position(8));
        }
        var text = new String(picture, StandardCharsets.UTF_8);
        int start = text.indexOf(SVG_START);
        int end = text.indexOf(SVG_END, Math.max(0, start));
        return start < 0 || end < 0
                ? Optional.empty()
                : Optional.of(text.substring(start + SVG_START.length(), end)
                        .replace(SPLIT, "]]>")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<byte[]> inChunks(ByteBuffer png) {
        var before = (KEYWORD + "\0\0\0\0\0").getBytes(StandardCharsets.ISO_8859_1);
        while (png.remaining() >= 12) {
            int length = png.getInt();
            int type = png.getInt();
            if (length < 0 || length > png.remaining() - 4) {
                return Optional.empty();
            }
            var data = new byte[length];
            png.get(data);
            png.getInt();
            if (type == ITXT
                    && length > before.length
                    && Arrays.equals(data, 0, before.length, before, 0, before.length)) {
                return Optional.of(Arrays.copyOfRange(data, before.length, length));
            }
        }
        return Optional.empty();
    }

    private record Words(List<String> title, String issuer) {}

    private static Words words(byte[] credential) throws UnsoundCredential {
        var document = Documents.read(credential);
        var issuer =
                document.get("issuer") instanceof JsonObject profile && profile.get("name") instanceof JsonString name
                        ? name.getString()
                        : "";
        return new Words(lines(document.getString("name", "")), issuer);
    }

    private static List<String> lines(String title) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : title.split("\\s+")) {
            if (!line.isEmpty() && line.length() + word.length() >= CHARACTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Read when the first picture is drawn. */
    private static final class Lettering {

        static final Font FONT = read();

        private static Font read() {
            try (var in = Badge.class.getResourceAsStream("/fonts/SourceSerif4_400Regular.ttf")) {
                if (in == null) {
                    throw new IllegalStateException("fonts/SourceSerif4_400Regular.ttf is missing");
                }
                return Font.createFont(Font.TRUETYPE_FONT, in);
            } catch (IOException | FontFormatException e) {
                throw new IllegalStateException("The badge's font cannot be read", e);
            }
        }
    }
}
