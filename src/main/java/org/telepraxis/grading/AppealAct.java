package org.telepraxis.grading;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

/** Something that was done about an appeal. Its place keeps two acts at the same moment apart: the second one finds it taken. */
@Entity
@Immutable
@Table(name = "grading_appeal_act")
class AppealAct implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID associationId;

    private UUID appealId;

    private int place;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private AppealState state;

    @Embedded
    @EmbeddedColumnNaming("actor_%s")
    private PersonId actor;

    private Instant at;

    private String words;

    private @Nullable UUID panelCaseId;

    AppealAct(
            Appeal appeal,
            int place,
            AppealState state,
            PersonId actor,
            String words,
            @Nullable UUID panelCaseId,
            Instant now) {
        this.id = Ids.next();
        this.associationId = appeal.associationId();
        this.appealId = appeal.id();
        this.place = place;
        this.state = state;
        this.actor = actor;
        this.words = words;
        this.panelCaseId = panelCaseId;
        this.at = now;
    }

    @SuppressWarnings("NullAway.Init")
    AppealAct() {}

    UUID appealId() {
        return appealId;
    }

    AppealState state() {
        return state;
    }

    PersonId actor() {
        return actor;
    }

    Instant at() {
        return at;
    }

    String words() {
        return words;
    }

    @Nullable
    UUID panelCaseId() {
        return panelCaseId;
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
