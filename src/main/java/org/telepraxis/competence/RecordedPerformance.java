package org.telepraxis.competence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.PersonId;

@Entity
@Immutable
@Table(name = "competence_evidence")
class RecordedPerformance implements Persistable<UUID> {

    @Id
    private UUID id;

    @Embedded
    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    private UUID associationId;

    private String source;

    private UUID sourceId;

    private int sourceVersion;

    private boolean voided;

    private boolean heldBack;

    private String contentVersion;

    private String kind;

    private boolean crisis;

    @Column(name = "observed_at")
    private Instant at;

    private Instant recordedAt;

    @ElementCollection
    @CollectionTable(name = "competence_evidence_level", joinColumns = @JoinColumn(name = "evidence_id"))
    @OrderColumn(name = "position")
    private List<ObservedLevel> levels = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "competence_evidence_action", joinColumns = @JoinColumn(name = "evidence_id"))
    @OrderColumn(name = "position")
    private List<ObservedAction> actions = new ArrayList<>();

    RecordedPerformance(Evidence evidence, Instant recordedAt) {
        this.id = Ids.next();
        this.person = evidence.person();
        this.associationId = evidence.associationId();
        this.source = evidence.source();
        this.sourceId = evidence.sourceId();
        this.sourceVersion = evidence.version();
        this.voided = evidence.voided();
        this.heldBack = evidence.heldBack();
        this.contentVersion = evidence.contentVersion();
        this.kind = evidence.kind();
        this.crisis = evidence.crisis();
        this.at = evidence.at();
        this.recordedAt = recordedAt;
        new TreeMap<String, @Nullable Level>(evidence.levels())
                .forEach((competence, level) -> levels.add(ObservedLevel.of(competence, level)));
        evidence.criticalActions().forEach(outcome -> actions.add(ObservedAction.of(outcome)));
    }

    @SuppressWarnings("NullAway.Init")
    RecordedPerformance() {}

    Instant at() {
        return at;
    }

    UUID sourceId() {
        return sourceId;
    }

    int sourceVersion() {
        return sourceVersion;
    }

    boolean voided() {
        return voided;
    }

    boolean heldBack() {
        return heldBack;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    EvidenceChange change() {
        return new EvidenceChange(source, sourceId, recordedAt, voided);
    }

    EvidenceEntry entry() {
        var shown = new TreeMap<String, Level>();
        levels.stream()
                .filter(level -> Objects.nonNull(level.level()))
                .forEach(level -> shown.put(level.competence(), Level.of(Objects.requireNonNull(level.level()))));
        return new EvidenceEntry(
                source,
                sourceId,
                contentVersion,
                kind,
                crisis,
                at,
                Map.copyOf(shown),
                actions.stream().map(ObservedAction::outcome).toList());
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
