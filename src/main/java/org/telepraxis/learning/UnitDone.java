package org.telepraxis.learning;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.PersonId;

/** One step of a course that a learner has done, in the version of the course that was current then. */
@Entity
@Table(name = "unit_done")
class UnitDone {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    private String courseId;
    private String unitKey;
    private String courseHash;
    private Instant doneAt;

    @SuppressWarnings("NullAway.Init")
    protected UnitDone() {}

    UnitDone(PersonId person, String courseId, String unitKey, String courseHash, Instant doneAt) {
        this.id = Ids.next();
        this.person = person;
        this.courseId = courseId;
        this.unitKey = unitKey;
        this.courseHash = courseHash;
        this.doneAt = doneAt;
    }

    String courseId() {
        return courseId;
    }

    String unitKey() {
        return unitKey;
    }

    Instant doneAt() {
        return doneAt;
    }
}
