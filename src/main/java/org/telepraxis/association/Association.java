package org.telepraxis.association;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.telepraxis.identity.Ids;

@Entity
@Table(name = "association")
class Association {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AssociationId id;

    private String name;
    private String slug;
    private String country;
    private Instant createdAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Association() {}

    Association(String name, String slug, String country, Instant now) {
        this.id = new AssociationId(Ids.next());
        this.name = name;
        this.slug = slug;
        this.country = country;
        this.createdAt = now;
    }

    AssociationSummary summary() {
        return new AssociationSummary(id, name, slug, country);
    }
}
