package org.telepraxis.certification;

import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.AssociationId;
import org.telepraxis.association.AssociationSummary;
import org.telepraxis.association.Associations;
import org.telepraxis.certification.pdf.KeyMaking;
import org.telepraxis.certification.pdf.SigningKey;
import org.telepraxis.identity.ServerSecret;

/**
 * The keys that sign for an association, made at first need and anew in each year. The newest one that nobody else may have signs;
 * earlier ones stay to be checked against. No way leads out of here for a key in clear.
 *
 * <p>See docs/decisions/0030-keys-rotate-and-need-two.md for what such a key proves and what it does not.
 */
@Component
@Transactional
class AssociationKeys {

    private static final String AUTHORITY = "authority";

    private final StoredKeys keys;
    private final ServerSecret secrets;
    private final KeyDevice device;
    private final Associations associations;
    private final String configured;
    private final Clock clock;
    private final Map<UUID, SigningKey> unlocked = new ConcurrentHashMap<>();

    AssociationKeys(
            StoredKeys keys,
            ServerSecret secrets,
            KeyDevice device,
            Associations associations,
            @Value("${telepraxis.signing-secret:}") String configured,
            Clock clock) {
        this.keys = keys;
        this.secrets = secrets;
        this.device = device;
        this.associations = associations;
        this.configured = configured;
        this.clock = clock;
    }

    /** The key that the association seals documents with today. */
    Held of(AssociationSummary association) {
        return current(association, KeyKind.SEAL);
    }

    /** The key that the association proves credentials with today. */
    Held prover(AssociationSummary association) {
        return current(association, KeyKind.PROOF);
    }

    /** Every key of the kind that the association ever had and that nobody else may have, the newest first. */
    @Transactional(readOnly = true)
    List<SigningKey> all(AssociationId association, KeyKind kind) {
        return stored(association, kind).stream()
                .filter(key -> key.compromisedAt().isEmpty())
                .map(this::unlock)
                .toList();
    }

    /** Those of the kind that somebody else may have, and since when that is known. */
    @Transactional(readOnly = true)
    Map<SigningKey, Instant> compromised(AssociationId association, KeyKind kind) {
        return stored(association, kind).stream()
                .filter(key -> key.compromisedAt().isPresent())
                .collect(java.util.stream.Collectors.toMap(
                        this::unlock, key -> key.compromisedAt().orElseThrow()));
    }

    @Transactional(readOnly = true)
    List<StoredKey> stored(AssociationId association, KeyKind kind) {
        return keys.findByOwnerAndKindOrderByGenerationDesc(association.toString(), kind);
    }

    /** The key that a document names, whether it still is the association's or not. */
    @Transactional(readOnly = true)
    SigningKey named(UUID id) {
        return unlock(stored(id));
    }

    @Transactional(readOnly = true)
    StoredKey stored(UUID id) {
        return keys.findById(id).orElseThrow(() -> new IllegalStateException("The key " + id + " is missing"));
    }

    /** A new key in place of the one of today. */
    Held rotate(AssociationId association, KeyKind kind) {
        var made = made(associations.get(association), kind);
        return held(keys.save(StoredKey.locked(
                association.toString(), kind, next(association, kind), KeyOrigin.MADE, lock(made), clock.instant())));
    }

    /** The association's own key, locked already, in place of the one of today. */
    Held take(AssociationId association, byte[] locked) {
        return held(keys.save(StoredKey.locked(
                association.toString(),
                KeyKind.SEAL,
                next(association, KeyKind.SEAL),
                KeyOrigin.IMPORTED,
                locked,
                clock.instant())));
    }

    /** A key in the device in place of the one of today; the installation's authority vouches for it. */
    Held useDevice(AssociationId association, String label) {
        var open = device.certificate(label)
                .orElseThrow(() -> new DecisionRefused("The device has no key with this label."));
        var chain = KeyMaking.certified(
                associations.get(association).name(), open.getPublicKey(), authority(), clock.instant());
        return held(keys.save(StoredKey.inDevice(
                association.toString(),
                KeyKind.SEAL,
                next(association, KeyKind.SEAL),
                label,
                KeyMaking.packed(chain),
                clock.instant())));
    }

    void compromised(UUID id) {
        stored(id).compromised(clock.instant());
    }

    /** Keys that wait to be taken are locked like all others. */
    byte[] lock(SigningKey key) {
        return KeyMaking.pack(key, password());
    }

    SigningKey opened(byte[] locked) {
        return KeyMaking.unpack(locked, password());
    }

    /** The authority's signed list of the certificates of keys that are not to be trusted any more. */
    byte[] revocationList() {
        var revoked = keys.findByCompromisedAtIsNotNull().stream()
                .map(key -> new KeyMaking.Revoked(
                        unlock(key).certificate().getSerialNumber(),
                        key.compromisedAt().orElseThrow()))
                .toList();
        return KeyMaking.revocationList(revoked, authority(), clock.instant());
    }

    SigningKey authority() {
        return held(keys.findFirstByOwnerAndKindAndCompromisedAtIsNullOrderByGenerationDesc(
                                AUTHORITY, KeyKind.AUTHORITY)
                        .orElseGet(() -> keys.save(StoredKey.locked(
                                AUTHORITY,
                                KeyKind.AUTHORITY,
                                1,
                                KeyOrigin.MADE,
                                lock(KeyMaking.authority("Telepraxis certificates", clock.instant())),
                                clock.instant()))))
                .key();
    }

    private Held current(AssociationSummary association, KeyKind kind) {
        var newest = keys.findFirstByOwnerAndKindAndCompromisedAtIsNullOrderByGenerationDesc(
                association.id().toString(), kind);
        return newest.filter(key -> !due(key)).map(this::held).orElseGet(() -> rotate(association.id(), kind));
    }

    /** A key that was made here is for the year in which it was made; one that was brought stays until another one is. */
    boolean due(StoredKey key) {
        return key.origin() == KeyOrigin.MADE
                && Year.from(key.madeAt().atZone(ZoneOffset.UTC))
                        .isBefore(Year.from(clock.instant().atZone(ZoneOffset.UTC)));
    }

    private int next(AssociationId association, KeyKind kind) {
        return stored(association, kind).stream()
                        .findFirst()
                        .map(StoredKey::generation)
                        .orElse(0)
                + 1;
    }

    private SigningKey made(AssociationSummary association, KeyKind kind) {
        return switch (kind) {
            case SEAL -> KeyMaking.issuer(association.name(), authority(), clock.instant());
            case PROOF -> KeyMaking.prover(association.name(), authority(), clock.instant());
            case AUTHORITY -> throw new IllegalArgumentException("No association is an authority");
        };
    }

    private Held held(StoredKey stored) {
        return new Held(stored.id(), unlock(stored));
    }

    private SigningKey unlock(StoredKey stored) {
        return unlocked.computeIfAbsent(
                stored.id(),
                _ -> stored.origin() == KeyOrigin.DEVICE
                        ? new SigningKey(device.secret(stored.label()), KeyMaking.unpacked(stored.chain()))
                        : opened(stored.pkcs12()));
    }

    private String password() {
        return configured.isBlank() ? secrets.named("signing-keys") : configured;
    }

    record Held(UUID id, SigningKey key) {}
}
