package org.telepraxis.upload;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** A file that is taken: of a known kind by its contents, with a name that is safe wherever it is saved. */
public final class UploadedFile {

    public static final int MOST_BYTES = 5 * 1024 * 1024;
    private static final int LONGEST_NAME = 80;

    /** H2 takes a megabyte in a binary column, no more. */
    private static final int PART = 500_000;

    private final String name;
    private final FileKind kind;
    private final byte[] bytes;

    private UploadedFile(String name, FileKind kind, byte[] bytes) {
        this.name = name;
        this.kind = kind;
        this.bytes = bytes;
    }

    /** @throws UploadRefused when it is empty, too large, or of no kind that is taken */
    public static UploadedFile of(String name, byte[] bytes) {
        if (bytes.length == 0) {
            throw new UploadRefused("This file is empty.");
        }
        if (bytes.length > MOST_BYTES) {
            throw new UploadRefused("A file may have 5 MB. Make the pictures in it smaller, or hand in a part of it.");
        }
        var kind = FileContents.kind(bytes)
                .orElseThrow(
                        () -> new UploadRefused(
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

    /** The contents in parts that every database takes. */
    public List<byte[]> parts() {
        var parts = new ArrayList<byte[]>();
        for (int from = 0; from < bytes.length; from += PART) {
            parts.add(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PART)));
        }
        return parts;
    }

    public String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK knows SHA-256", e);
        }
    }
}
