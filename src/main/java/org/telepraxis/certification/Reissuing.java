package org.telepraxis.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.telepraxis.association.AssociationId;
import org.telepraxis.association.Associations;
import org.telepraxis.certification.credential.CredentialCheck;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonSummary;

/**
 * Issues anew what a key signed that is not trusted any more: the same claims, another number, another key; what was suspended stays so. Each certificate has a
 * transaction of its own; what a crash interrupts goes on at the next start, since those that are done are superseded by then.
 */
@Component
class Reissuing {

    private static final Logger LOG = LoggerFactory.getLogger(Reissuing.class);

    private final Certificates certificates;
    private final CertificateCredentials credentials;
    private final SchemeVersions schemes;
    private final CertificateIssuing issuing;
    private final Associations associations;
    private final People people;
    private final TransactionTemplate own;
    private final Clock clock;

    Reissuing(
            Certificates certificates,
            CertificateCredentials credentials,
            SchemeVersions schemes,
            CertificateIssuing issuing,
            Associations associations,
            People people,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.certificates = certificates;
        this.credentials = credentials;
        this.schemes = schemes;
        this.issuing = issuing;
        this.associations = associations;
        this.people = people;
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    @ApplicationModuleListener
    void after(KeyCompromised compromised) {
        int done = 0;
        for (var certificate : signedWith(compromised.key())) {
            if (Boolean.TRUE.equals(own.execute(_ -> anew(certificate)))) {
                done++;
            }
        }
        LOG.info("{} certificates were issued anew because their key is not trusted any more.", done);
    }

    private List<UUID> signedWith(UUID key) {
        return Stream.concat(certificates.sealedWith(key).stream(), credentials.provenWith(key).stream())
                .distinct()
                .toList();
    }

    private boolean anew(UUID id) {
        var certificate = certificates.findById(id).orElseThrow();
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var state = certificate.state(today);
        if (!state.inForce() && state != CertificateState.SUSPENDED) {
            return false;
        }
        var held = certificate.summary(today);
        var evidence = credentials
                .findById(id)
                .map(credential -> CredentialCheck.evidence(credential.bytes()))
                .orElseGet(List::of);
        var association = new AssociationId(certificate.association().value());
        issuing.issue(new Grant(
                associations.get(association),
                schemes.findById(certificate.scheme()).orElseThrow(),
                null,
                named(people.get(certificate.holder()), held.holderName()),
                named(people.get(certificate.officer()), certificate.officerName()),
                certificate.shown(),
                evidence,
                held.issuedOn(),
                held.expiresOn(),
                new Grant.Succession(held.number(), ReasonCode.KEY_COMPROMISED)));
        return true;
    }

    /** The person under the name that the certificate was issued to. */
    private static PersonSummary named(PersonSummary person, String name) {
        return new PersonSummary(person.id(), name, person.email(), person.roles());
    }
}
