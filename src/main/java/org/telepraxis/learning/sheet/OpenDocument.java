package org.telepraxis.learning.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The sheet as an OpenDocument 1.3 text: a zip whose first entry, stored plainly, says what it is. */
public final class OpenDocument {

    private static final String TYPE = "application/vnd.oasis.opendocument.text";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMES =
            "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                    + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                    + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
                    + " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                    + " office:version=\"1.3\"";

    private OpenDocument() {}

    public static byte[] of(FilledSheet sheet) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, UTF_8)) {
            stored(zip, "mimetype", TYPE);
            deflated(zip, "META-INF/manifest.xml", manifest());
            deflated(zip, "content.xml", content(sheet));
            deflated(zip, "styles.xml", styles());
            deflated(zip, "meta.xml", meta(sheet));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String content(FilledSheet sheet) {
        var body = new StringBuilder(heading(1, sheet.title())).append(paragraph("Standard", sheet.intro()));
        for (var section : sheet.sections()) {
            body.append(heading(2, section.title()));
            for (var entry : section.entries()) {
                body.append(heading(3, entry.label()));
                entry.lines().forEach(line -> body.append(paragraph("Standard", line)));
            }
        }
        body.append(paragraph("Note", sheet.footer())).append(paragraph("Note", sheet.origin()));
        return XML + "<office:document-content " + NAMES + "><office:body><office:text>" + body
                + "</office:text></office:body></office:document-content>";
    }

    private static String heading(int level, String text) {
        return "<text:h text:style-name=\"Heading_20_%1$d\" text:outline-level=\"%1$d\">%2$s</text:h>"
                .formatted(level, escaped(text));
    }

    private static String paragraph(String style, String text) {
        return "<text:p text:style-name=\"%s\">%s</text:p>".formatted(style, escaped(text));
    }

    private static String styles() {
        return XML + "<office:document-styles " + NAMES + "><office:styles>"
                + "<style:default-style style:family=\"paragraph\"><style:text-properties fo:font-family=\"'Source Sans 3', sans-serif\""
                + " fo:font-size=\"11pt\" fo:language=\"en\" fo:country=\"GB\"/></style:default-style>"
                + "<style:style style:name=\"Standard\" style:family=\"paragraph\" style:class=\"text\">"
                + "<style:paragraph-properties fo:margin-bottom=\"0.15cm\"/></style:style>"
                + headingStyle(1, 22)
                + headingStyle(2, 15)
                + headingStyle(3, 11)
                + "<style:style style:name=\"Note\" style:family=\"paragraph\" style:parent-style-name=\"Standard\">"
                + "<style:paragraph-properties fo:margin-top=\"0.4cm\"/><style:text-properties fo:font-size=\"9pt\"/></style:style>"
                + "</office:styles></office:document-styles>";
    }

    private static String headingStyle(int level, int points) {
        return """
                <style:style style:name="Heading_20_%1$d" style:display-name="Heading %1$d" style:family="paragraph"\
                 style:parent-style-name="Standard" style:next-style-name="Standard" style:default-outline-level="%1$d">\
                <style:paragraph-properties fo:margin-top="0.35cm" fo:keep-with-next="always"/>\
                <style:text-properties fo:font-size="%2$dpt" fo:font-weight="bold"/></style:style>""".formatted(level, points);
    }

    private static String meta(FilledSheet sheet) {
        return XML + "<office:document-meta " + NAMES
                + "><office:meta><meta:generator>Telepraxis</meta:generator><dc:title>" + escaped(sheet.title())
                + "</dc:title><dc:language>en</dc:language></office:meta></office:document-meta>";
    }

    private static String manifest() {
        var entries = new StringBuilder(
                        "<manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.3\" manifest:media-type=\"")
                .append(TYPE)
                .append("\"/>");
        for (var file : new String[] {"content.xml", "styles.xml", "meta.xml"}) {
            entries.append("<manifest:file-entry manifest:full-path=\"")
                    .append(file)
                    .append("\" manifest:media-type=\"text/xml\"/>");
        }
        return XML
                + "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.3\">"
                + entries + "</manifest:manifest>";
    }

    /** Text as XML; characters that XML cannot hold are left out. */
    private static String escaped(String text) {
        var plain = text.codePoints()
                .filter(c -> c >= 0x20 && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF) || c == '\t')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static void deflated(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(UTF_8));
        zip.closeEntry();
    }

    private static void stored(ZipOutputStream zip, String name, String text) throws IOException {
        var bytes = text.getBytes(UTF_8);
        var sum = new CRC32();
        sum.update(bytes);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
