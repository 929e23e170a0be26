package org.telepraxis.examination;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.PersonId;

/** Something that an officer corrected after a sitting, and why. It stays as it was written. */
@Entity
@Immutable
@Table(name = "exam_correction")
class Correction implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID associationId;

    private UUID sittingId;

    private @Nullable UUID paperId;

    private @Nullable UUID itemId;

    @Enumerated(EnumType.STRING)
    private CorrectionKind kind;

    private String reason;

    private int papers;

    private int changed;

    @Embedded
    @EmbeddedColumnNaming("officer_%s")
    private PersonId officer;

    private Instant madeAt;

    Correction(Sitting sitting, CorrectionKind kind, Touched touched, String reason, PersonId officer, Instant now) {
        this.id = Ids.next();
        this.associationId = sitting.associationId();
        this.sittingId = sitting.id();
        this.paperId = touched.paper();
        this.itemId = touched.item();
        this.kind = kind;
        this.reason = reason;
        this.papers = touched.papers();
        this.changed = touched.changed();
        this.officer = officer;
        this.madeAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected Correction() {}

    /** What it was about, how many papers it touched, and on how many passed became not passed or the other way round. */
    record Touched(@Nullable UUID paper, @Nullable UUID item, int papers, int changed) {}

    /** Whether it touched this paper. */
    boolean touches(Paper paper) {
        return kind == CorrectionKind.SITTING_ANNULLED
                || paper.id().equals(paperId)
                || paper.items().stream().anyMatch(asked -> asked.itemId().equals(itemId));
    }

    @Nullable
    UUID paperId() {
        return paperId;
    }

    @Nullable
    UUID itemId() {
        return itemId;
    }

    CorrectionKind kind() {
        return kind;
    }

    String reason() {
        return reason;
    }

    int papers() {
        return papers;
    }

    int changed() {
        return changed;
    }

    PersonId officer() {
        return officer;
    }

    Instant madeAt() {
        return madeAt;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Corrections are only ever added. */
    @Override
    public boolean isNew() {
        return true;
    }
}
