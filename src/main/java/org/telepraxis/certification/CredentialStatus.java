package org.telepraxis.certification;

import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.AssociationId;
import org.telepraxis.association.Associations;
import org.telepraxis.certification.credential.CredentialSigning;
import org.telepraxis.certification.credential.CredentialSigning.ProofKey;
import org.telepraxis.certification.credential.Issuer;
import org.telepraxis.certification.credential.StatusList;
import org.telepraxis.certification.credential.StatusList.Purpose;

/** Keeps each association's status lists true: made anew, under a lock, in the transaction that puts a credential out of force. */
@Component
@Transactional
class CredentialStatus {

    private static final Duration VALID = Duration.ofDays(7);
    private static final Duration SIGNED_ANEW_AFTER = Duration.ofDays(1);
    private static final int DRAWS = 40;

    private final StatusLists lists;
    private final CertificateCredentials credentials;
    private final AssociationKeys keys;
    private final Associations associations;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final String publicUrl;
    private final SecureRandom random = new SecureRandom();

    CredentialStatus(
            StatusLists lists,
            CertificateCredentials credentials,
            AssociationKeys keys,
            Associations associations,
            EntityManager entities,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${telepraxis.public-url:http://localhost:8080}") String publicUrl) {
        this.lists = lists;
        this.credentials = credentials;
        this.keys = keys;
        this.associations = associations;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
        this.publicUrl = publicUrl.replaceFirst("/+$", "");
    }

    /** The association as its credentials name it. */
    Issuer issuer(AssociationId association) {
        return new Issuer(
                publicUrl, association.value(), associations.get(association).name());
    }

    String installation() {
        return Issuer.installation(publicUrl);
    }

    /** A place in the lists that nobody has, drawn by lot so that it says nothing about when. */
    int freePlace(AssociationId association) {
        for (int draw = 0; draw < DRAWS; draw++) {
            int place = random.nextInt(StatusList.LENGTH);
            if (!credentials.existsByAssociationIdAndStatusIndex(association.value(), place)) {
                return place;
            }
        }
        return oneOfTheLast(association);
    }

    private int oneOfTheLast(AssociationId association) {
        var taken = new BitSet(StatusList.LENGTH);
        credentials.takenPlaces(association.value()).forEach(taken::set);
        int free = StatusList.LENGTH - taken.cardinality();
        if (free == 0) {
            throw new IllegalStateException("The association's status list is full");
        }
        int place = -1;
        for (int left = random.nextInt(free); left >= 0; left--) {
            place = taken.nextClearBit(place + 1);
        }
        return place;
    }

    /** Lets the lists say what the certificate's state is now. */
    void follow(Certificate certificate) {
        events.publishEvent(new CertificateChanged(certificate.number().value()));
        var state = certificate.state(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        boolean forGood = state == CertificateState.REVOKED || state == CertificateState.SUPERSEDED;
        // Its own words say when a credential expires.
        boolean out = forGood || state == CertificateState.SUSPENDED;
        credentials
                .findById(certificate.id())
                .filter(credential -> credential.nowOut(out, forGood))
                .ifPresent(_ -> signAnew(certificate.association()));
    }

    /** The list as it is signed now; signed anew when it is a day old, long before verifiers stop believing it. */
    byte[] list(AssociationId association, Purpose purpose) {
        var fresh = clock.instant().minus(SIGNED_ANEW_AFTER);
        return lists.findByAssociationIdAndPurpose(association.value(), purpose.word())
                .filter(list -> list.signedAfter(fresh))
                .map(StoredStatusList::bytes)
                .orElseGet(() -> sign(association, purpose));
    }

    /** Signs both lists with the key of today. */
    void signAnew(AssociationId association) {
        for (var purpose : Purpose.values()) {
            sign(association, purpose);
        }
    }

    private byte[] sign(AssociationId association, Purpose purpose) {
        entities.flush();
        var list = lists.locked(association.value(), purpose.word())
                .orElseGet(() -> lists.save(new StoredStatusList(association, purpose)));
        var out = new BitSet();
        places(association, purpose).forEach(out::set);
        var now = clock.instant();
        var until = now.plus(VALID);
        var key = keys.prover(associations.get(association)).key();
        var bytes = CredentialSigning.statusList(
                issuer(association),
                purpose,
                out,
                new ProofKey(key.secret(), key.certificate().getPublicKey()),
                now,
                until);
        list.sign(bytes, now, until);
        return bytes;
    }

    private List<Integer> places(AssociationId association, Purpose purpose) {
        return switch (purpose) {
            case REVOCATION -> credentials.placesOutForGood(association.value());
            case SUSPENSION -> credentials.placesOutOfForce(association.value());
        };
    }
}
