package org.telepraxis.examination;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.PersonId;

/** A cut that was adopted: per cent of right answers, by whom, why and from when. A later one does not change it. */
@Entity
@Immutable
@Table(name = "exam_cut")
class Cut implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID examinationId;

    private UUID associationId;

    private double percent;

    private @Nullable UUID panelId;

    private String reason;

    private UUID adoptedBy;

    private Instant adoptedAt;

    private Instant effectiveFrom;

    Cut(
            Examination examination,
            double percent,
            @Nullable UUID panelId,
            String reason,
            PersonId adoptedBy,
            Instant now,
            Instant effectiveFrom) {
        this.id = Ids.next();
        this.examinationId = examination.id();
        this.associationId = examination.associationId();
        this.percent = percent;
        this.panelId = panelId;
        this.reason = reason;
        this.adoptedBy = adoptedBy.value();
        this.adoptedAt = now;
        this.effectiveFrom = effectiveFrom;
    }

    @SuppressWarnings("NullAway.Init")
    protected Cut() {}

    double percent() {
        return percent;
    }

    Instant effectiveFrom() {
        return effectiveFrom;
    }

    AdoptedCut summary() {
        return new AdoptedCut(percent, panelId != null, reason, adoptedAt, effectiveFrom);
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Cuts are only ever added. */
    @Override
    public boolean isNew() {
        return true;
    }
}
