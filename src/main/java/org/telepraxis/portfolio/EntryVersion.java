package org.telepraxis.portfolio;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.telepraxis.identity.Ids;
import org.telepraxis.upload.FileKind;
import org.telepraxis.upload.StoredFile;

/** What was handed in once. It is never changed; only its contents can be taken out, when a real client is in them. */
@Entity
@Table(name = "portfolio_version")
class EntryVersion implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID entryId;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private Instant handedInAt;

    private String words;

    private String fileName = "";

    private String fileKind = "";

    private int fileBytes;

    private String fileHash = "";

    @Column(updatable = false)
    private String statement;

    @Column(updatable = false)
    private String signedAs;

    private @Nullable Instant erasedAt;

    @ElementCollection
    @CollectionTable(name = "portfolio_version_part", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    @Column(name = "bytes")
    private List<byte[]> parts = new ArrayList<>();

    @Transient
    private boolean fresh;

    EntryVersion(UUID entryId, int number, HandIn handed, Instant now) {
        this.id = Ids.next();
        this.entryId = entryId;
        this.number = number;
        this.handedInAt = now;
        this.words = handed.words();
        this.statement = Statement.WORDING;
        this.signedAs = handed.signedAs();
        this.fresh = true;
        var file = handed.file();
        if (file != null) {
            fileName = file.name();
            fileKind = file.kind().name();
            fileBytes = file.size();
            fileHash = file.hash();
            parts.addAll(file.parts());
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected EntryVersion() {}

    void erase(Instant now) {
        words = "";
        fileName = "";
        fileKind = "";
        fileBytes = 0;
        fileHash = "";
        parts.clear();
        erasedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID entryId() {
        return entryId;
    }

    int number() {
        return number;
    }

    boolean hasFile() {
        return !fileName.isEmpty();
    }

    StoredFile file() {
        return new StoredFile(fileName, FileKind.valueOf(fileKind), parts);
    }

    EntrySheet.Version sheet() {
        return new EntrySheet.Version(
                id,
                number,
                handedInAt,
                words,
                fileName,
                fileKind.isEmpty() ? null : FileKind.valueOf(fileKind),
                fileBytes,
                statement,
                signedAs,
                erasedAt != null);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    @PostLoad
    @PostPersist
    void stored() {
        fresh = false;
    }
}
