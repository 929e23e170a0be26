package org.telepraxis.grading;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.PersonId;

/** That somebody supervises a trainee, or did. */
@Entity
@Table(name = "grading_supervision")
class Supervision {

    /** How long after its end a tie still counts. */
    private static final int MONTHS_AFTER = 24;

    @Id
    private UUID id;

    private UUID associationId;

    @Embedded
    @EmbeddedColumnNaming("supervisor_%s")
    private PersonId supervisor;

    @Embedded
    @EmbeddedColumnNaming("trainee_%s")
    private PersonId trainee;

    private Instant since;

    private @Nullable Instant endedAt;

    @Version
    private @Nullable Long version;

    Supervision(UUID associationId, PersonId supervisor, PersonId trainee, Instant now) {
        this.id = Ids.next();
        this.associationId = associationId;
        this.supervisor = supervisor;
        this.trainee = trainee;
        this.since = now;
    }

    @SuppressWarnings("NullAway.Init")
    Supervision() {}

    void end(Instant now) {
        if (endedAt != null) {
            throw new RatingRefused("This tie has ended already.");
        }
        endedAt = now;
    }

    /** Whether it still keeps the two apart. */
    boolean counts(Instant now) {
        return endedAt == null
                || endedAt.atZone(ZoneOffset.UTC)
                        .plusMonths(MONTHS_AFTER)
                        .toInstant()
                        .isAfter(now);
    }

    UUID id() {
        return id;
    }

    PersonId supervisor() {
        return supervisor;
    }

    PersonId trainee() {
        return trainee;
    }

    Instant since() {
        return since;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }
}
