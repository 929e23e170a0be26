package org.telepraxis.learning;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.PersonId;

/** How sure a learner was of one competence on one day, from 0 to 10. */
@Entity
@Table(name = "confidence_rating")
class ConfidenceRating {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    private String competenceId;
    private int confidence;
    private Instant ratedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ConfidenceRating() {}

    ConfidenceRating(PersonId person, String competenceId, Instant now) {
        this.id = Ids.next();
        this.person = person;
        this.competenceId = competenceId;
        this.ratedAt = now;
    }

    void rate(int value, Instant now) {
        confidence = value;
        ratedAt = now;
    }

    String competenceId() {
        return competenceId;
    }

    int confidence() {
        return confidence;
    }

    Instant ratedAt() {
        return ratedAt;
    }
}
