package org.telepraxis.association;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.springframework.data.domain.Persistable;
import org.telepraxis.identity.PersonId;

/** A person belongs to one association at most. */
@Entity
@Table(name = "membership")
class Membership implements Persistable<PersonId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "association_id"))
    private AssociationId association;

    private Instant since;

    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    Membership(AssociationId association, PersonId person, Instant since) {
        this.association = association;
        this.person = person;
        this.since = since;
    }

    AssociationId association() {
        return association;
    }

    PersonId person() {
        return person;
    }

    @Override
    public PersonId getId() {
        return person;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }
}
