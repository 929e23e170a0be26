package org.telepraxis.competence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

@Entity
@Immutable
@Table(name = "competence_release")
class ReleasedEvidence implements Persistable<UUID> {

    @Id
    private UUID sourceId;

    private UUID associationId;

    private Instant releasedAt;

    ReleasedEvidence(UUID sourceId, UUID associationId, Instant releasedAt) {
        this.sourceId = sourceId;
        this.associationId = associationId;
        this.releasedAt = releasedAt;
    }

    @SuppressWarnings("NullAway.Init")
    ReleasedEvidence() {}

    UUID sourceId() {
        return sourceId;
    }

    @Override
    public UUID getId() {
        return sourceId;
    }

    /** Rows are only ever added, so an insert needs no look first. */
    @Override
    public boolean isNew() {
        return true;
    }
}
