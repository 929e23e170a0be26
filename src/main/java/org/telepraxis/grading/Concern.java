package org.telepraxis.grading;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.PersonId;

/** A rater's worry about the person behind a performance. It has no effect on the result. */
@Entity
@Table(name = "grading_concern")
class Concern {

    @Id
    private UUID id;

    private UUID associationId;

    private UUID ratingId;

    private UUID attemptId;

    @Embedded
    @EmbeddedColumnNaming("raised_by_%s")
    private PersonId raisedBy;

    private Instant raisedAt;

    private String text;

    private @Nullable Instant settledAt;

    private String settlement = "";

    @Version
    private @Nullable Long version;

    Concern(Rating rating, UUID attemptId, String text, Instant now) {
        this.id = Ids.next();
        this.associationId = rating.associationId();
        this.ratingId = rating.id();
        this.attemptId = attemptId;
        this.raisedBy = rating.rater();
        this.raisedAt = now;
        this.text = text;
    }

    @SuppressWarnings("NullAway.Init")
    Concern() {}

    void settle(String what, Instant now) {
        if (settledAt != null) {
            throw new RatingRefused("This concern is settled already.");
        }
        settledAt = now;
        settlement = what;
    }

    UUID id() {
        return id;
    }

    UUID ratingId() {
        return ratingId;
    }

    UUID attemptId() {
        return attemptId;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    String text() {
        return text;
    }

    @Nullable
    Instant settledAt() {
        return settledAt;
    }

    String settlement() {
        return settlement;
    }
}
