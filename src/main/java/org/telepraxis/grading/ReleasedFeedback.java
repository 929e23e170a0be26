package org.telepraxis.grading;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.PersonId;

/** That a person may read the feedback on a performance, and until when they can appeal. */
@Entity
@Immutable
@Table(name = "grading_feedback")
class ReleasedFeedback implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID associationId;

    private UUID caseId;

    private UUID attemptId;

    @Embedded
    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    private Instant releasedAt;

    @Column(name = "released_by")
    private @Nullable UUID releasedBy;

    private LocalDate appealUntil;

    ReleasedFeedback(RatingCase judged, PersonId person, @Nullable PersonId by, int appealDays, Instant now) {
        this.id = Ids.next();
        this.associationId = judged.associationId();
        this.caseId = judged.id();
        this.attemptId = judged.attemptId();
        this.person = person;
        this.releasedAt = now;
        this.releasedBy = by == null ? null : by.value();
        this.appealUntil = WorkingDays.day(now).plusDays(appealDays);
    }

    @SuppressWarnings("NullAway.Init")
    ReleasedFeedback() {}

    UUID caseId() {
        return caseId;
    }

    UUID attemptId() {
        return attemptId;
    }

    PersonId person() {
        return person;
    }

    Instant releasedAt() {
        return releasedAt;
    }

    LocalDate appealUntil() {
        return appealUntil;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Rows are only ever added, so an insert needs no look first. */
    @Override
    public boolean isNew() {
        return true;
    }
}
