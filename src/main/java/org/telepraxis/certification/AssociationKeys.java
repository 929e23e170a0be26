package org.telepraxis.certification;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
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

    /** The key that the association seals with today. */
    Held of(AssociationSummary association) {
        var stored = keys.findByOwner(association.id().toString())
                .orElseGet(() -> store(
                        association.id().toString(),
                        KeyMaking.issuer(association.name(), authority(), clock.instant())));
        return new Held(stored.id(), unlock(stored));
    }

    /** The key that a document names, whether it still is the association's or not. */
    @Transactional(readOnly = true)
    SigningKey named(UUID id) {
        return unlock(keys.findById(id).orElseThrow(() -> new IllegalStateException("The key " + id + " is missing")));
    }

    private SigningKey authority() {
        return unlock(keys.findByOwner(AUTHORITY)
                .orElseGet(() -> store(AUTHORITY, KeyMaking.authority("Telepraxis certificates", clock.instant()))));
    }

    private StoredKey store(String owner, SigningKey key) {
        return keys.save(new StoredKey(owner, KeyMaking.pack(key, password()), clock.instant()));
    }

    private SigningKey unlock(StoredKey stored) {
        return unlocked.computeIfAbsent(stored.id(), _ -> KeyMaking.unpack(stored.pkcs12(), password()));
    }

    private String password() {
        return configured.isBlank() ? secrets.named("signing-keys") : configured;
    }

    record Held(UUID id, SigningKey key) {}
}
