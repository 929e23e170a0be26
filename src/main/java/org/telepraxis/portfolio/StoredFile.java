package org.telepraxis.portfolio;

/** A file to be saved by the reader. */
public final class StoredFile {

    private final String name;
    private final FileKind kind;
    private final byte[] bytes;

    StoredFile(String name, FileKind kind, byte[] bytes) {
        this.name = name;
        this.kind = kind;
        this.bytes = bytes;
    }

    public String name() {
        return name;
    }

    public FileKind kind() {
        return kind;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
