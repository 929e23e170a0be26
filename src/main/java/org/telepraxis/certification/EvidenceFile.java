package org.telepraxis.certification;

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
import org.springframework.data.domain.Persistable;
import org.telepraxis.identity.Ids;
import org.telepraxis.upload.FileKind;
import org.telepraxis.upload.StoredFile;
import org.telepraxis.upload.UploadedFile;

/** A file that proves an activity. It is never changed; it goes when its line goes. */
@Entity
@Table(name = "renewal_evidence")
class EvidenceFile implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID associationId;
    private UUID activityId;
    private String fileName;
    private String fileKind;
    private int fileBytes;
    private String fileHash;
    private Instant addedAt;

    @ElementCollection
    @CollectionTable(name = "renewal_evidence_part", joinColumns = @JoinColumn(name = "evidence_id"))
    @OrderColumn(name = "position")
    @Column(name = "bytes")
    private List<byte[]> parts = new ArrayList<>();

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected EvidenceFile() {}

    EvidenceFile(Renewal renewal, RenewalActivity activity, UploadedFile file, Instant now) {
        this.id = Ids.next();
        this.associationId = renewal.association().value();
        this.activityId = activity.id();
        this.fileName = file.name();
        this.fileKind = file.kind().name();
        this.fileBytes = file.size();
        this.fileHash = file.hash();
        this.addedAt = now;
        this.parts.addAll(file.parts());
        this.fresh = true;
    }

    UUID activity() {
        return activityId;
    }

    StoredFile file() {
        return new StoredFile(fileName, FileKind.valueOf(fileKind), parts);
    }

    RenewalFile.Evidence line() {
        return new RenewalFile.Evidence(id, fileName, FileKind.valueOf(fileKind).label(), fileBytes);
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
