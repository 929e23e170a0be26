package org.telepraxis.certification;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.telepraxis.association.AssociationId;
import org.telepraxis.certification.rules.Scheme;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.PersonId;
import tools.jackson.core.type.TypeReference;

/** A version of a scheme that an association writes; from the day on which it takes effect it cannot be changed. */
@Entity
@Table(name = "certification_scheme_draft")
class SchemeDraft {

    @Id
    private UUID id;

    private UUID associationId;
    private String templateId;
    private String definition;

    @Convert(converter = IsoDay.class)
    private @Nullable LocalDate effectiveOn;

    private String why = "";
    private UUID madeBy;
    private Instant madeAt;
    private @Nullable UUID scheduledBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected SchemeDraft() {}

    SchemeDraft(AssociationId association, Scheme scheme, PersonId by, Instant now) {
        this.id = Ids.next();
        this.associationId = association.value();
        this.templateId = scheme.id();
        this.definition = Texts.of(scheme);
        this.madeBy = by.value();
        this.madeAt = now;
    }

    void write(Scheme scheme) {
        requireDraft();
        definition = Texts.of(scheme);
    }

    void schedule(LocalDate day, String reason, PersonId by) {
        requireDraft();
        effectiveOn = day;
        why = reason;
        scheduledBy = by.value();
    }

    /** Makes a draft of it again, as long as its day has not come. */
    void unschedule(LocalDate today) {
        if (effectiveOn == null || !effectiveOn.isAfter(today)) {
            throw new DecisionRefused("This version has taken effect; it cannot be taken back. Write another one.");
        }
        effectiveOn = null;
        why = "";
        scheduledBy = null;
    }

    private void requireDraft() {
        if (effectiveOn != null) {
            throw new DecisionRefused("This version has a day on which it takes effect; it cannot be changed.");
        }
    }

    UUID id() {
        return id;
    }

    AssociationId association() {
        return new AssociationId(associationId);
    }

    Scheme scheme() {
        return Texts.read(definition, new TypeReference<>() {});
    }

    @Nullable
    LocalDate effectiveOn() {
        return effectiveOn;
    }

    String why() {
        return why;
    }
}
