package org.telepraxis.certification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.telepraxis.association.AssociationId;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.PersonId;

/** What one officer wants done with a key; it is done when another officer agrees. */
@Entity
@Table(name = "certification_key_act")
class KeyAct {

    @Id
    private UUID id;

    private UUID associationId;

    @Enumerated(EnumType.STRING)
    private What act;

    @Enumerated(EnumType.STRING)
    private KeyKind kind;

    private @Nullable UUID keyId;
    private byte @Nullable [] pkcs12;
    private String label;
    private String reason;
    private UUID askedBy;
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;

    @Version
    private @Nullable Long version;

    enum What {
        ROTATE,
        IMPORT,
        DEVICE,
        COMPROMISED
    }

    enum State {
        OPEN,
        DONE,
        REFUSED
    }

    @SuppressWarnings("NullAway.Init")
    protected KeyAct() {}

    KeyAct(AssociationId association, What act, KeyKind kind, String label, String reason, PersonId by, Instant now) {
        this.id = Ids.next();
        this.associationId = association.value();
        this.act = act;
        this.kind = kind;
        this.label = label;
        this.reason = reason;
        this.askedBy = by.value();
        this.askedAt = now;
        this.state = State.OPEN;
    }

    KeyAct about(UUID key) {
        keyId = key;
        return this;
    }

    KeyAct with(byte[] locked) {
        pkcs12 = locked.clone();
        return this;
    }

    /** Four eyes: whoever asked cannot agree. */
    void done(PersonId by, Instant now) {
        decide(by, now);
        state = State.DONE;
    }

    /** Whoever asked may take it back; another officer may refuse it. */
    void refused(PersonId by, Instant now) {
        if (state != State.OPEN) {
            throw new DecisionRefused("This has been decided already.");
        }
        decidedBy = by.value();
        decidedAt = now;
        state = State.REFUSED;
        pkcs12 = null;
    }

    private void decide(PersonId by, Instant now) {
        if (state != State.OPEN) {
            throw new DecisionRefused("This has been decided already.");
        }
        if (askedBy.equals(by.value())) {
            throw new DecisionRefused("You asked for this. Another officer of your association has to agree.");
        }
        decidedBy = by.value();
        decidedAt = now;
    }

    /** The key that was brought; it is kept no longer than it waits. */
    byte[] taken() {
        var locked = Optional.ofNullable(pkcs12).orElseThrow();
        pkcs12 = null;
        return locked;
    }

    UUID id() {
        return id;
    }

    AssociationId association() {
        return new AssociationId(associationId);
    }

    What act() {
        return act;
    }

    KeyKind kind() {
        return kind;
    }

    Optional<UUID> key() {
        return Optional.ofNullable(keyId);
    }

    String label() {
        return label;
    }

    String reason() {
        return reason;
    }

    PersonId askedBy() {
        return new PersonId(askedBy);
    }

    Instant askedAt() {
        return askedAt;
    }
}
