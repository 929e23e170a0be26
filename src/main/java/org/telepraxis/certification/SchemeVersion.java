package org.telepraxis.certification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.telepraxis.association.AssociationId;
import org.telepraxis.certification.rules.Scheme;
import org.telepraxis.identity.Ids;
import tools.jackson.core.type.TypeReference;

/** A scheme exactly as an association adopted it. */
@Entity
@Immutable
@Table(name = "certification_scheme")
class SchemeVersion implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID associationId;
    private String templateId;
    private String title;
    private String schemeVersion;
    private String contentHash;
    private String definition;
    private Instant adoptedAt;

    /** Read once for each look at the row: it never changes. */
    @Transient
    private @Nullable Scheme read;

    @SuppressWarnings("NullAway.Init")
    protected SchemeVersion() {}

    SchemeVersion(AssociationId association, Scheme scheme, Instant now) {
        this.id = Ids.next();
        this.associationId = association.value();
        this.templateId = scheme.id();
        this.title = scheme.title();
        this.schemeVersion = scheme.version();
        this.definition = Texts.of(scheme);
        this.contentHash = Texts.fingerprint(definition);
        this.adoptedAt = now;
    }

    UUID id() {
        return id;
    }

    AssociationId association() {
        return new AssociationId(associationId);
    }

    Instant adoptedAt() {
        return adoptedAt;
    }

    String contentHash() {
        return contentHash;
    }

    Scheme scheme() {
        var known = read;
        if (known == null) {
            known = Texts.<Scheme>read(definition, new TypeReference<>() {});
            read = known;
        }
        return known;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Rows are only ever added. */
    @Override
    public boolean isNew() {
        return true;
    }
}
