package org.telepraxis.certification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.telepraxis.identity.Ids;

/** A signing key, locked with the secret from the configuration, or the name of one that never leaves its device. */
@Entity
@Table(name = "certification_key")
class StoredKey implements Persistable<UUID> {

    private static final byte[] NOTHING = new byte[0];

    @Id
    private UUID id;

    private String owner;

    @Enumerated(EnumType.STRING)
    private KeyKind kind;

    private int generation;
    private byte[] pkcs12;

    @Enumerated(EnumType.STRING)
    private KeyOrigin origin;

    private String label;
    private byte @Nullable [] chain;
    private Instant madeAt;
    private @Nullable Instant compromisedAt;

    @jakarta.persistence.Transient
    private boolean added;

    @SuppressWarnings("NullAway.Init")
    protected StoredKey() {}

    private StoredKey(String owner, KeyKind kind, int generation, KeyOrigin origin, Instant now) {
        this.id = Ids.next();
        this.owner = owner;
        this.kind = kind;
        this.generation = generation;
        this.origin = origin;
        this.pkcs12 = NOTHING;
        this.label = "";
        this.madeAt = now;
        this.added = true;
    }

    static StoredKey locked(String owner, KeyKind kind, int generation, KeyOrigin origin, byte[] pkcs12, Instant now) {
        var key = new StoredKey(owner, kind, generation, origin, now);
        key.pkcs12 = pkcs12.clone();
        return key;
    }

    static StoredKey inDevice(String owner, KeyKind kind, int generation, String label, byte[] chain, Instant now) {
        var key = new StoredKey(owner, kind, generation, KeyOrigin.DEVICE, now);
        key.label = label;
        key.chain = chain.clone();
        return key;
    }

    /** Whoever has this key may have been somebody else; nothing is signed with it again. */
    void compromised(Instant now) {
        compromisedAt = now;
    }

    UUID id() {
        return id;
    }

    KeyKind kind() {
        return kind;
    }

    int generation() {
        return generation;
    }

    KeyOrigin origin() {
        return origin;
    }

    String label() {
        return label;
    }

    Instant madeAt() {
        return madeAt;
    }

    Optional<Instant> compromisedAt() {
        return Optional.ofNullable(compromisedAt);
    }

    boolean of(String someone) {
        return owner.equals(someone);
    }

    byte[] pkcs12() {
        return pkcs12.clone();
    }

    byte[] chain() {
        return chain == null ? NOTHING : chain.clone();
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return added;
    }
}
