package org.telepraxis.upload;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** A file to be saved by the reader. */
public final class StoredFile {

    private final String name;
    private final FileKind kind;
    private final byte[] bytes;

    /** The file again from the parts in which it was kept. */
    public StoredFile(String name, FileKind kind, List<byte[]> parts) {
        this.name = name;
        this.kind = kind;
        var all = new ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        this.bytes = all.toByteArray();
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
