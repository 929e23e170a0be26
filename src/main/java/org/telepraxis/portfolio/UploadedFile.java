package org.telepraxis.portfolio;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/** A file that a portfolio takes: of a known kind by its contents, with a name that is safe wherever it is saved. */
public final class UploadedFile {

    public static final int MOST_BYTES = 5 * 1024 * 1024;
    private static final int LONGEST_NAME = 80;

    private final String name;
    private final FileKind kind;
    private final byte[] bytes;

    private UploadedFile(String name, FileKind kind, byte[] bytes) {
        this.name = name;
        this.kind = kind;
        this.bytes = bytes;
    }

    /** @throws PortfolioRefused when it is empty, too large, or of no kind that is taken */
    public static UploadedFile of(String name, byte[] bytes) {
        if (bytes.length == 0) {
            throw new PortfolioRefused("This file is empty.");
        }
        if (bytes.length > MOST_BYTES) {
            throw new PortfolioRefused(
                    "A file may have 5 MB. Make the pictures in it smaller, or hand in a part of it.");
        }
        var kind = FileContents.kind(bytes)
                .orElseThrow(
                        () -> new PortfolioRefused(
                                "This is not a PDF, a PNG or JPEG picture, an OpenDocument or Word text without macros, or plain text."));
        return new UploadedFile(safe(name, kind), kind, bytes.clone());
    }

    /** Only the last part of a path, only letters, digits and a few signs, and the ending that its contents deserve. */
    private static String safe(String name, FileKind kind) {
        var last = Normalizer.normalize(name, Normalizer.Form.NFC).replaceFirst("(?s)^.*[/\\\\]", "");
        var stem = last.replaceFirst("\\.[^.]*$", "")
                .replaceAll("[^\\p{L}\\p{M}\\p{N} _-]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        if (stem.length() > LONGEST_NAME) {
            stem = stem.substring(
                            0,
                            stem.offsetByCodePoints(
                                    0, Math.min(LONGEST_NAME / 2, stem.codePointCount(0, stem.length()))))
                    .strip();
        }
        return (stem.isEmpty() ? "file" : stem) + "." + kind.extension();
    }

    public String name() {
        return name;
    }

    public FileKind kind() {
        return kind;
    }

    public int size() {
        return bytes.length;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK knows SHA-256", e);
        }
    }
}
