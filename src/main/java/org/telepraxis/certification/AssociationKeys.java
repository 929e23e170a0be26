package org.telepraxis.certification;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.AssociationId;
import org.telepraxis.association.AssociationSummary;
import org.telepraxis.certification.pdf.KeyMaking;
import org.telepraxis.certification.pdf.SigningKey;
import org.telepraxis.identity.ServerSecret;

/**
 * The keys that seal certificates, one for each association, made at first need.
 *
 * <p>See docs/decisions/0006-association-keys.md for what such a key proves and what it does not.
 */
@Component
@Transactional
class AssociationKeys {

    private static final String AUTHORITY = "authority";

    private final StoredKeys keys;
    private final ServerSecret secrets;
    private final String configured;
    private final Clock clock;
    private final Map<UUID, SigningKey> unlocked = new ConcurrentHashMap<>();

    AssociationKeys(
            StoredKeys keys,
            ServerSecret secrets,
            @Value("${telepraxis.signing-secret:}") String configured,
            Clock clock) {
        this.keys = keys;
        this.secrets = secrets;
        this.configured = configured;
        this.clock = clock;
    }

    /** The key that the association seals documents with today. */
    Held of(AssociationSummary association) {
        return newest(
                association.id().toString(),
                KeyKind.SEAL,
                () -> KeyMaking.issuer(association.name(), authority(), clock.instant()));
    }

    /** The key that the association proves credentials with today. */
    Held prover(AssociationSummary association) {
        return newest(
                association.id().toString(),
                KeyKind.PROOF,
                () -> KeyMaking.prover(association.name(), authority(), clock.instant()));
    }

    /** Every key of the kind that the association ever had, the newest first. */
    @Transactional(readOnly = true)
    List<SigningKey> all(AssociationId association, KeyKind kind) {
        return keys.findByOwnerAndKindOrderByGenerationDesc(association.toString(), kind).stream()
                .map(this::unlock)
                .toList();
    }

    /** The key that a document names, whether it still is the association's or not. */
    @Transactional(readOnly = true)
    SigningKey named(UUID id) {
        return unlock(keys.findById(id).orElseThrow(() -> new IllegalStateException("The key " + id + " is missing")));
    }

    private SigningKey authority() {
        return newest(
                        AUTHORITY,
                        KeyKind.AUTHORITY,
                        () -> KeyMaking.authority("Telepraxis certificates", clock.instant()))
                .key();
    }

    private Held newest(String owner, KeyKind kind, Supplier<SigningKey> otherwise) {
        var stored = keys.findFirstByOwnerAndKindOrderByGenerationDesc(owner, kind)
                .orElseGet(() -> keys.save(
                        new StoredKey(owner, kind, 1, KeyMaking.pack(otherwise.get(), password()), clock.instant())));
        return new Held(stored.id(), unlock(stored));
    }

    private SigningKey unlock(StoredKey stored) {
        return unlocked.computeIfAbsent(stored.id(), _ -> KeyMaking.unpack(stored.pkcs12(), password()));
    }

    private String password() {
        return configured.isBlank() ? secrets.named("signing-keys") : configured;
    }

    record Held(UUID id, SigningKey key) {}
}
