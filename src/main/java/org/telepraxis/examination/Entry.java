package org.telepraxis.examination;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;
import org.telepraxis.identity.Ids;

/** A stroke that is kept. Nothing is ever changed or taken away; a later entry says otherwise. */
@Entity
@Immutable
@Table(name = "exam_entry")
class Entry implements Persistable<UUID> {

    /** What became of a stroke. */
    enum Kind {
        ANSWER,
        FLAG,
        UNFLAG,
        /** It came after the time; it is on record and does not count. */
        LATE,
        /** An older page sent it after a newer one had answered; it is on record and does not count. */
        OUTDATED
    }

    @Id
    private UUID id;

    private UUID paperId;

    private int position;

    private String device;

    private int number;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private int question;

    private String chosen;

    private Instant receivedAt;

    Entry(UUID paperId, int position, Stroke stroke, Kind kind, List<String> chosen, Instant now) {
        this.id = Ids.next();
        this.paperId = paperId;
        this.position = position;
        this.device = stroke.device();
        this.number = stroke.number();
        this.kind = kind;
        this.question = stroke.question();
        this.chosen = String.join(",", chosen);
        this.receivedAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected Entry() {}

    int position() {
        return position;
    }

    String device() {
        return device;
    }

    int number() {
        return number;
    }

    Kind kind() {
        return kind;
    }

    int question() {
        return question;
    }

    List<String> chosen() {
        return chosen.isEmpty() ? List.of() : List.of(chosen.split(","));
    }

    Instant receivedAt() {
        return receivedAt;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Entries are only ever added. */
    @Override
    public boolean isNew() {
        return true;
    }
}
