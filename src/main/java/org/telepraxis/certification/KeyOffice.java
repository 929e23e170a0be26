package org.telepraxis.certification;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.AssociationId;
import org.telepraxis.certification.KeyAct.What;
import org.telepraxis.certification.pdf.KeyMaking;
import org.telepraxis.certification.pdf.SigningKey;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.People;

/**
 * An association's keys as its officers see them, and what they can have done with them: one officer asks, another one agrees. No key
 * is shown, and none can be taken out.
 */
@Service
@Transactional
@PreAuthorize("hasRole('OFFICER')")
public class KeyOffice {

    private static final int MOST_BYTES = 100_000;
    private static final int P256_BITS = 256;

    private final AssociationKeys keys;
    private final KeyActs acts;
    private final KeyDevice device;
    private final Certificates certificates;
    private final CertificateCredentials credentials;
    private final CredentialStatus status;
    private final OfficeAccess access;
    private final People people;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeyOffice(
            AssociationKeys keys,
            KeyActs acts,
            KeyDevice device,
            Certificates certificates,
            CertificateCredentials credentials,
            CredentialStatus status,
            OfficeAccess access,
            People people,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.keys = keys;
        this.acts = acts;
        this.device = device;
        this.certificates = certificates;
        this.credentials = credentials;
        this.status = status;
        this.access = access;
        this.people = people;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A key of the association.
     *
     * @param fingerprint of its certificate, SHA-256
     * @param state what it is used for today, in words
     * @param compromised whether somebody else may have it
     */
    public record Card(
            UUID id,
            KeyKind kind,
            int generation,
            KeyOrigin origin,
            String holder,
            String fingerprint,
            Instant madeAt,
            Instant until,
            String state,
            boolean compromised) {}

    /**
     * What waits for another officer.
     *
     * @param done what is said once it is done
     */
    public record Open(
            UUID id, String what, String reason, String askedBy, Instant askedAt, boolean mine, String done) {}

    /** The keys of the officer's association, the newest of each kind first. */
    @Transactional(readOnly = true)
    public List<Card> keys() {
        var own = access.officer().association().id();
        return Stream.of(KeyKind.SEAL, KeyKind.PROOF)
                .flatMap(kind -> cards(own, kind).stream())
                .toList();
    }

    private List<Card> cards(AssociationId own, KeyKind kind) {
        var stored = keys.stored(own, kind);
        var signs = stored.stream()
                .filter(key -> key.compromisedAt().isEmpty())
                .findFirst()
                .map(StoredKey::id)
                .orElse(null);
        return stored.stream().map(key -> card(key, key.id().equals(signs))).toList();
    }

    private Card card(StoredKey key, boolean signs) {
        var certificate = keys.named(key.id()).certificate();
        var state = key.compromisedAt().isPresent()
                ? "Not trusted any more"
                : !signs
                        ? "Signs nothing new; what it signed holds"
                        : keys.due(key) ? "Signs until the next certificate, then a new one is made" : "Signs";
        return new Card(
                key.id(),
                key.kind(),
                key.generation(),
                key.origin(),
                certificate.getSubjectX500Principal().getName(),
                Texts.fingerprint(certificate),
                key.madeAt(),
                certificate.getNotAfter().toInstant(),
                state,
                key.compromisedAt().isPresent());
    }

    /** What waits for an officer of the association. */
    @Transactional(readOnly = true)
    public List<Open> open() {
        var officer = access.officer();
        return acts
                .findByAssociationIdAndStateOrderByAskedAt(
                        officer.association().id().value(), KeyAct.State.OPEN)
                .stream()
                .map(act -> new Open(
                        act.id(),
                        words(act),
                        act.reason(),
                        people.get(act.askedBy()).name(),
                        act.askedAt(),
                        act.askedBy().equals(officer.person().id()),
                        done(act)))
                .toList();
    }

    private String words(KeyAct act) {
        return switch (act.act()) {
            case ROTATE -> "Make a new key: " + act.kind().words();
            case IMPORT -> "Use the key that was brought: " + act.label();
            case DEVICE -> "Use the key in the device with the label " + act.label();
            case COMPROMISED ->
                "Stop trusting key %d (%s), make a new one, and issue anew what it signed: %s"
                        .formatted(
                                keys.stored(act.key().orElseThrow()).generation(),
                                act.kind().words(),
                                signed(act));
        };
    }

    private String done(KeyAct act) {
        return act.act() == What.COMPROMISED
                ? "Done. The key is not trusted any more, and a new one signs. Issued anew in the background: %s. Each holder gets a mail."
                        .formatted(signed(act))
                : "Done. The new key signs from now on.";
    }

    /** How many certificates it would be; those that are out of force for good stay as they are. */
    private String signed(KeyAct act) {
        var key = act.key().orElseThrow();
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        long count = Stream.concat(certificates.sealedWith(key).stream(), credentials.provenWith(key).stream())
                .distinct()
                .flatMap(id -> certificates.findById(id).stream())
                .map(certificate -> certificate.state(today))
                .filter(state -> state.inForce() || state == CertificateState.SUSPENDED)
                .count();
        return count == 1 ? "one certificate" : "%,d certificates".formatted(count);
    }

    /** Whether a device with keys is named in the configuration. */
    @Transactional(readOnly = true)
    public boolean hasDevice() {
        return device.named();
    }

    public void askToRotate(KeyKind kind, String reason) {
        ask(What.ROTATE, kind, "", reason);
    }

    /**
     * Asks that the association's own key from a PKCS#12 file be used for seals.
     *
     * @throws DecisionRefused if the file cannot be opened, or its key is no P-256 key with a valid certificate
     */
    public void askToImport(byte[] pkcs12, String password, String reason) {
        if (pkcs12.length > MOST_BYTES) {
            throw new DecisionRefused("This file is larger than any key.");
        }
        SigningKey key;
        try {
            key = KeyMaking.brought(pkcs12, password);
            key.certificate().checkValidity(java.util.Date.from(clock.instant()));
        } catch (GeneralSecurityException | IOException | RuntimeException e) {
            throw new DecisionRefused(
                    "The file cannot be opened with this password, or holds no key whose certificate is valid today.");
        }
        if (!(key.certificate().getPublicKey() instanceof ECPublicKey open)
                || open.getParams().getOrder().bitLength() != P256_BITS
                || !fits(key)) {
            throw new DecisionRefused("The key has to be an elliptic-curve key on P-256 that fits its certificate.");
        }
        var name = key.certificate().getSubjectX500Principal().getName();
        ask(What.IMPORT, KeyKind.SEAL, name.substring(0, Math.min(name.length(), 100)), reason)
                .with(keys.lock(key));
    }

    /**
     * Asks that a key in the device be used for seals.
     *
     * @throws DecisionRefused if there is no device or no such key
     */
    public void askForDevice(String label, String reason) {
        if (!device.named() || device.certificate(label).isEmpty()) {
            throw new DecisionRefused("The device has no key with this label.");
        }
        ask(What.DEVICE, KeyKind.SEAL, label, reason);
    }

    /** Asks that a key be trusted no longer, because somebody else may have it. */
    public void reportCompromised(UUID key, String reason) {
        var officer = access.officer();
        var stored = keys.stored(key);
        if (!stored.of(officer.association().id().toString())) {
            throw new NoSuchElementException("There is no such key");
        }
        if (stored.compromisedAt().isPresent()) {
            throw new DecisionRefused("This key is not trusted any more already.");
        }
        ask(What.COMPROMISED, stored.kind(), "", reason).about(key);
    }

    private KeyAct ask(What what, KeyKind kind, String label, String reason) {
        var officer = access.officer();
        if (reason.strip().split("\\s+").length < 3) {
            throw new DecisionRefused("Write the reason in at least three words.");
        }
        var act = acts.save(new KeyAct(
                officer.association().id(),
                what,
                kind,
                label,
                reason.strip(),
                officer.person().id(),
                clock.instant()));
        audit.record(officer.person().id(), "certification.key-asked", act.id().toString(), what + " " + kind);
        return act;
    }

    /** Agrees to what another officer asked for; it is done at once. */
    public void agree(UUID id) {
        var act = find(id);
        var officer = access.officerOf(act.association()).person().id();
        act.done(officer, clock.instant());
        switch (act.act()) {
            case ROTATE -> keys.rotate(act.association(), act.kind());
            case IMPORT -> keys.take(act.association(), act.taken());
            case DEVICE -> keys.useDevice(act.association(), act.label());
            case COMPROMISED -> stopTrusting(act);
        }
        audit.record(officer, "certification.key-agreed", id.toString(), act.act() + " " + act.kind());
    }

    /** Refuses what another officer asked for, or takes back what one asked for oneself. */
    public void refuse(UUID id) {
        var act = find(id);
        var officer = access.officerOf(act.association()).person().id();
        act.refused(officer, clock.instant());
        audit.record(officer, "certification.key-refused", id.toString(), act.act() + " " + act.kind());
    }

    private void stopTrusting(KeyAct act) {
        var key = act.key().orElseThrow();
        keys.compromised(key);
        keys.rotate(act.association(), act.kind());
        status.signAnew(act.association());
        events.publishEvent(new KeyCompromised(key, act.association().value()));
    }

    private KeyAct find(UUID id) {
        return acts.findById(id).orElseThrow(() -> new NoSuchElementException("There is nothing here"));
    }

    private static boolean fits(SigningKey key) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(key.secret());
            signature.update(new byte[] {1, 2, 3});
            var signed = signature.sign();
            signature.initVerify(key.certificate());
            signature.update(new byte[] {1, 2, 3});
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
