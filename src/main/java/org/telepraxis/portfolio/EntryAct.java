package org.telepraxis.portfolio;

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
import org.springframework.data.domain.Persistable;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.PersonId;

/** Something that happened to an entry. Rows are only ever added. */
@Entity
@Immutable
@Table(name = "portfolio_act")
class EntryAct implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID entryId;

    private int number;

    private Instant happenedAt;

    @Embedded
    @EmbeddedColumnNaming("actor_%s")
    private PersonId actor;

    @Enumerated(EnumType.STRING)
    @Column(name = "act")
    private ActKind kind;

    private int ofVersion;

    private String words;

    EntryAct(PortfolioEntry entry, PersonId actor, ActKind kind, String words, Instant now) {
        this.id = Ids.next();
        this.entryId = entry.id();
        this.number = entry.countAct();
        this.happenedAt = now;
        this.actor = actor;
        this.kind = kind;
        this.ofVersion = entry.versions();
        this.words = words;
    }

    @SuppressWarnings("NullAway.Init")
    protected EntryAct() {}

    PersonId actor() {
        return actor;
    }

    ActKind kind() {
        return kind;
    }

    EntrySheet.Act sheet(String who) {
        return new EntrySheet.Act(happenedAt, who, kind, ofVersion, words);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
