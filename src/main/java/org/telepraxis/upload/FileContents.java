package org.telepraxis.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipInputStream;

/** Finds out what a file is from its bytes alone. */
final class FileContents {

    private static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] ODT = FileKind.ODT.mediaType().getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_PARTS = 2000;
    private static final int MOST_UNPACKED = 60_000_000;

    private FileContents() {}

    /** Its kind; empty when it is none that is taken. */
    static Optional<FileKind> kind(byte[] bytes) {
        if (begins(bytes, PDF)) {
            return Optional.of(FileKind.PDF);
        }
        if (begins(bytes, PNG)) {
            return Optional.of(FileKind.PNG);
        }
        if (begins(bytes, JPEG)) {
            return Optional.of(FileKind.JPEG);
        }
        if (begins(bytes, ZIP)) {
            return document(bytes);
        }
        return isText(bytes) ? Optional.of(FileKind.TEXT) : Optional.empty();
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }

    private static boolean isText(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return text.chars()
                    .noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' || c == 0x7F);
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    private static Optional<FileKind> document(byte[] bytes) {
        var names = new HashSet<String>();
        byte[] declared = {};
        long unpacked = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (!names.add(part.getName()) || names.size() > MOST_PARTS || isStrange(part.getName())) {
                    return Optional.empty();
                }
                if (names.size() == 1 && part.getName().equals("mimetype")) {
                    declared = zip.readNBytes(ODT.length + 1);
                    unpacked += declared.length;
                }
                var buffer = new byte[8192];
                for (int read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        return Optional.empty();
                    }
                }
            }
        } catch (IOException | IllegalArgumentException _) {
            return Optional.empty();
        }
        if (names.stream().anyMatch(FileContents::runs)) {
            return Optional.empty();
        }
        if (Arrays.equals(declared, ODT) && names.contains("content.xml")) {
            return Optional.of(FileKind.ODT);
        }
        return names.containsAll(Set.of("[Content_Types].xml", "word/document.xml"))
                ? Optional.of(FileKind.DOCX)
                : Optional.empty();
    }

    private static boolean isStrange(String name) {
        return name.startsWith("/") || name.contains("..") || name.contains("\\") || name.contains(":");
    }

    /** Whether a part holds a program. */
    private static boolean runs(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith("vbaproject.bin")
                || lower.startsWith("basic/")
                || lower.startsWith("scripts/")
                || lower.contains("/activex/");
    }
}
