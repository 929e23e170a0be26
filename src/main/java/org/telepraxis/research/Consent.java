package org.telepraxis.research;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telepraxis.association.AssociationId;
import org.telepraxis.identity.PersonId;

/** What a person said last about research in their association. */
@Entity
@Table(name = "research_consent")
class Consent {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "association_id"))
    private AssociationId association;

    private Instant givenAt;
    private @Nullable Instant withdrawnAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Consent() {}

    Consent(PersonId person, AssociationId association, Instant now) {
        this.person = person;
        this.association = association;
        this.givenAt = now;
    }

    /** Gives it, anew where it was withdrawn or given to another association. */
    void give(AssociationId to, Instant now) {
        if (!inForce() || !association.equals(to)) {
            association = to;
            givenAt = now;
            withdrawnAt = null;
        }
    }

    void withdraw(Instant now) {
        if (inForce()) {
            withdrawnAt = now;
        }
    }

    boolean inForce() {
        return withdrawnAt == null;
    }

    PersonId person() {
        return person;
    }

    AssociationId association() {
        return association;
    }

    Instant givenAt() {
        return givenAt;
    }

    Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }
}
