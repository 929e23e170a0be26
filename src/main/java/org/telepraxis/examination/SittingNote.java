package org.telepraxis.examination;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.PersonId;

/** What an invigilator wrote down: who was identified, what disturbed whom. It stays as it was written. */
@Entity
@Immutable
@Table(name = "exam_sitting_note")
class SittingNote implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID associationId;

    private UUID sittingId;

    private @Nullable UUID paperId;

    @Embedded
    @EmbeddedColumnNaming("author_%s")
    private PersonId author;

    private String words;

    private Instant writtenAt;

    SittingNote(Sitting sitting, @Nullable UUID paperId, PersonId author, String words, Instant now) {
        this.id = Ids.next();
        this.associationId = sitting.associationId();
        this.sittingId = sitting.id();
        this.paperId = paperId;
        this.author = author;
        this.words = words;
        this.writtenAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected SittingNote() {}

    @Nullable
    UUID paperId() {
        return paperId;
    }

    PersonId author() {
        return author;
    }

    String words() {
        return words;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Notes are only ever added. */
    @Override
    public boolean isNew() {
        return true;
    }
}
