package org.telepraxis.observation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;
import org.telepraxis.identity.Ids;

/** A tap that is kept. Nothing is ever changed or taken away; a later entry says otherwise. */
@Entity
@Immutable
@Table(name = "observation_entry")
class FormEntry implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID formId;

    private int position;

    private String device;

    private int tap;

    @Enumerated(EnumType.STRING)
    private Tap.Kind kind;

    private String subject;

    private String choice;

    private String words;

    private int atSeconds;

    private Instant recordedAt;

    FormEntry(UUID formId, int position, Tap tapped, Instant now) {
        this.id = Ids.next();
        this.formId = formId;
        this.position = position;
        this.device = tapped.device();
        this.tap = tapped.number();
        this.kind = tapped.kind();
        this.subject = tapped.subject();
        this.choice = tapped.choice();
        this.words = tapped.words();
        this.atSeconds = tapped.at();
        this.recordedAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected FormEntry() {}

    int position() {
        return position;
    }

    Tap tap() {
        return new Tap(device, tap, kind, subject, choice, words, atSeconds, 0);
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
