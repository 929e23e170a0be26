package org.telepraxis.grading;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.PersonId;

/** The vote of one of the three who decided an appeal. Rows are added, never changed. */
@Entity
@Immutable
@Table(name = "grading_appeal_voice")
class AppealVoice implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID associationId;
    private UUID appealId;
    private int place;
    private String name;
    private @Nullable UUID memberValue;

    @Enumerated(EnumType.STRING)
    private AppealState vote;

    AppealVoice(Appeal appeal, int place, PanelVoice voice) {
        this.id = Ids.next();
        this.associationId = appeal.associationId();
        this.appealId = appeal.id();
        this.place = place;
        this.name = voice.name();
        this.memberValue = voice.member() == null ? null : voice.member().value();
        this.vote = voice.vote();
    }

    @SuppressWarnings("NullAway.Init")
    AppealVoice() {}

    PanelVoice voice() {
        return new PanelVoice(memberValue == null ? null : new PersonId(memberValue), name, vote);
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Rows are only ever added, so an insert needs no look first. */
    @Override
    public boolean isNew() {
        return true;
    }
}
