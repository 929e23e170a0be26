package org.telepraxis.examination;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.telepraxis.courseware.ItemBankFile;
import org.telepraxis.identity.Ids;

/** An association's items under one code. Each upload is its next edition. */
@Entity
@Table(name = "exam_bank")
class Bank {

    @Id
    private UUID id;

    private UUID associationId;

    private String code;

    private String title;

    private boolean example;

    private int edition;

    private String digest = "";

    private Instant uploadedAt;

    @Version
    private @Nullable Long version;

    Bank(UUID associationId, ItemBankFile file, Instant now) {
        this.id = Ids.next();
        this.associationId = associationId;
        this.code = file.code();
        this.title = file.title();
        this.uploadedAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected Bank() {}

    /** Takes over what a file says of the whole bank. */
    void edit(ItemBankFile file, String digest, Instant now) {
        this.title = file.title();
        this.example = file.example();
        this.digest = digest;
        this.edition++;
        this.uploadedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID associationId() {
        return associationId;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    boolean example() {
        return example;
    }

    int edition() {
        return edition;
    }

    String digest() {
        return digest;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }
}
