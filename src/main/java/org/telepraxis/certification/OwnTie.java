package org.telepraxis.certification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;
import org.telepraxis.association.AssociationId;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.PersonId;

/** An officer's own relation to a person; whoever has one decides nothing about them. */
@Entity
@Immutable
@Table(name = "certification_tie")
class OwnTie implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID associationId;
    private UUID officerId;
    private UUID personId;
    private String said;
    private Instant saidAt;

    @SuppressWarnings("NullAway.Init")
    protected OwnTie() {}

    OwnTie(AssociationId association, PersonId officer, PersonId person, String said, Instant now) {
        this.id = Ids.next();
        this.associationId = association.value();
        this.officerId = officer.value();
        this.personId = person.value();
        this.said = said;
        this.saidAt = now;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Rows are only ever added. */
    @Override
    public boolean isNew() {
        return true;
    }
}
