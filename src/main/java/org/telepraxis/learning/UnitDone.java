package org.telepraxis.learning;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.telepraxis.identity.PersonId;

/** One step of a course that a learner has done, in the version of the course that was current then. {@link DoneLog} writes it. */
@Entity
@Immutable
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
