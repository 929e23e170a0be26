package org.telepraxis.certification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;
import org.telepraxis.identity.Ids;

/** A signing key, locked with the secret from the configuration. */
@Entity
@Immutable
@Table(name = "certification_key")
class StoredKey implements Persistable<UUID> {

    @Id
    private UUID id;

    private String owner;

    @Enumerated(EnumType.STRING)
    private KeyKind kind;

    private int generation;
    private byte[] pkcs12;
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredKey() {}

    StoredKey(String owner, KeyKind kind, int generation, byte[] pkcs12, Instant now) {
        this.id = Ids.next();
        this.owner = owner;
        this.kind = kind;
        this.generation = generation;
        this.pkcs12 = pkcs12.clone();
        this.madeAt = now;
    }

    UUID id() {
        return id;
    }

    byte[] pkcs12() {
        return pkcs12.clone();
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
