package org.telepraxis.portfolio;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.telepraxis.upload.FileKind;

/**
 * An entry as it may be seen by the person who asks.
 *
 * @param id null before anything was handed in
 * @param owner the name of the person it belongs to
 * @param required whether the association asks for it
 * @param stands whether a version was accepted and still counts
 * @param versions latest first; without contents while it is hidden
 * @param history latest first
 */
public record EntrySheet(
        @Nullable UUID id,
        EntryKind kind,
        String owner,
        boolean required,
        EntryState state,
        boolean stands,
        List<Version> versions,
        List<Act> history) {

    public EntrySheet {
        versions = List.copyOf(versions);
        history = List.copyOf(history);
    }

    /** The number of the latest version; 0 before the first. */
    public int latest() {
        return versions.isEmpty() ? 0 : versions.getFirst().number();
    }

    /** What was handed in once. */
    public record Version(
            UUID id,
            int number,
            Instant handedInAt,
            String words,
            String fileName,
            @Nullable FileKind fileKind,
            int fileBytes,
            String statement,
            String signedAs,
            boolean erased) {

        Version withoutContents() {
            return new Version(id, number, handedInAt, "", "", null, 0, statement, signedAs, erased);
        }
    }

    /** What happened to it, and who it was as far as the reader may know. */
    public record Act(Instant at, String who, ActKind kind, int version, String words) {}
}
