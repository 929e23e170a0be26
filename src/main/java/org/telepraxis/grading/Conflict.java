package org.telepraxis.grading;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.PersonId;

/** A supervisor who must not rate a candidate, and why. */
@Entity
@Table(name = "grading_conflict")
class Conflict {

    @Id
    private UUID id;

    private UUID associationId;

    @Embedded
    @EmbeddedColumnNaming("rater_%s")
    private PersonId rater;

    @Embedded
    @EmbeddedColumnNaming("candidate_%s")
    private PersonId candidate;

    private String reason;

    private Instant declaredAt;

    Conflict(UUID associationId, PersonId rater, PersonId candidate, String reason, Instant now) {
        this.id = Ids.next();
        this.associationId = associationId;
        this.rater = rater;
        this.candidate = candidate;
        this.reason = reason;
        this.declaredAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    Conflict() {}

    PersonId rater() {
        return rater;
    }
}
