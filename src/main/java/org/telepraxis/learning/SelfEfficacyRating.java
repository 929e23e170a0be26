package org.telepraxis.learning;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.PersonId;

/** How sure a learner was, before or after a course, that they could do one thing tomorrow. */
@Entity
@Table(name = "self_efficacy_rating")
class SelfEfficacyRating {

    enum Moment {
        BEFORE,
        AFTER
    }

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    private String courseId;
    private String competenceId;

    @Enumerated(EnumType.STRING)
    private Moment moment;

    private int strength;
    private Instant ratedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected SelfEfficacyRating() {}

    SelfEfficacyRating(PersonId person, String courseId, String competenceId, Moment moment, Instant now) {
        this.id = Ids.next();
        this.person = person;
        this.courseId = courseId;
        this.competenceId = competenceId;
        this.moment = moment;
        this.ratedAt = now;
    }

    void rate(int value, Instant now) {
        strength = value;
        ratedAt = now;
    }

    String courseId() {
        return courseId;
    }

    String competenceId() {
        return competenceId;
    }

    Moment moment() {
        return moment;
    }

    int strength() {
        return strength;
    }

    Instant ratedAt() {
        return ratedAt;
    }
}
