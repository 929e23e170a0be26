package org.telepraxis.observation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.PersonId;

/** Why somebody never observes somebody. */
@Entity
@Immutable
@Table(name = "observation_tie")
class Tie {

    @Id
    private UUID id;

    private UUID associationId;

    @Embedded
    @EmbeddedColumnNaming("observer_%s")
    private PersonId observer;

    @Embedded
    @EmbeddedColumnNaming("candidate_%s")
    private PersonId candidate;

    private String reason;

    private UUID saidBy;

    private Instant saidAt;

    Tie(UUID associationId, PersonId observer, PersonId candidate, String reason, PersonId by, Instant now) {
        this.id = Ids.next();
        this.associationId = associationId;
        this.observer = observer;
        this.candidate = candidate;
        this.reason = reason;
        this.saidBy = by.value();
        this.saidAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected Tie() {}

    PersonId observer() {
        return observer;
    }
}
