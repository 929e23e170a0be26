package org.telepraxis.portfolio;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.PersonId;

/** What somebody has written for an entry and not handed in yet. */
@Entity
@Table(name = "portfolio_draft")
class EntryDraft {

    @Id
    private UUID id;

    private UUID associationId;

    @Embedded
    @EmbeddedColumnNaming("owner_%s")
    private PersonId owner;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    private String words = "";

    private Instant keptAt;

    @Version
    private @Nullable Long version;

    EntryDraft(UUID associationId, PersonId owner, EntryKind kind, Instant now) {
        this.id = Ids.next();
        this.associationId = associationId;
        this.owner = owner;
        this.kind = kind;
        this.keptAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected EntryDraft() {}

    void write(String written, Instant now) {
        words = written;
        keptAt = now;
    }

    String words() {
        return words;
    }
}
