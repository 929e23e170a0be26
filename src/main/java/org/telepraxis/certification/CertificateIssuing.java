package org.telepraxis.certification;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.certification.pdf.CertificateRendering;
import org.telepraxis.identity.AuditTrail;

/** Makes a certificate, once: signed as a credential, laid out, sealed, hashed and stored in the transaction of the decision. */
@Service
@Transactional
public class CertificateIssuing {

    private final Certificates certificates;
    private final CertificateDocuments documents;
    private final AssociationKeys keys;
    private final SheetWriting sheets;
    private final Sealing sealing;
    private final Credentials credentials;
    private final CredentialStatus status;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CertificateIssuing(
            Certificates certificates,
            CertificateDocuments documents,
            AssociationKeys keys,
            SheetWriting sheets,
            Sealing sealing,
            Credentials credentials,
            CredentialStatus status,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.certificates = certificates;
        this.documents = documents;
        this.keys = keys;
        this.sheets = sheets;
        this.sealing = sealing;
        this.credentials = credentials;
        this.status = status;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Issues under a number that nobody can guess. */
    Certificate issue(Grant grant) {
        return issue(grant, CertificateNumber.random(random));
    }

    Certificate issue(Grant grant, CertificateNumber number) {
        var missing = CertificateRendering.unprintable(
                grant.holder().name() + grant.officer().name());
        if (!missing.isEmpty()) {
            throw new DecisionRefused("The certificate’s typeface has no %s, which the holder’s name or yours needs."
                    .formatted(String.join(" ", missing)));
        }
        var now = clock.instant();
        var earlier = certificates.findByHolderIdAndAssociationIdAndTemplateId(
                grant.holder().id().value(),
                grant.association().id().value(),
                grant.scheme().scheme().id());
        var certificate = certificates.save(new Certificate(number, grant, now));
        var key = keys.of(grant.association());
        var sheet = sheets.of(grant, number);
        var credential = credentials.issue(grant, certificate, SheetWriting.statement(grant), key, now);
        documents.save(sealing.document(certificate, sheet, credential, key, now));
        succeed(grant, certificate, earlier, now);
        audit.record(
                grant.officer().id(),
                "certification.certificate-issued",
                number.value(),
                "%s, version %s"
                        .formatted(
                                grant.scheme().scheme().title(),
                                grant.scheme().scheme().version()));
        var succession = grant.succession();
        events.publishEvent(new CertificateIssued(
                number.value(),
                grant.holder().id(),
                grant.association().id(),
                succession == null ? null : succession.number(),
                succession == null ? null : succession.code()));
        return certificate;
    }

    /** Puts the certificates out of force whose place this one takes. */
    private void succeed(Grant grant, Certificate certificate, List<Certificate> earlier, Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var succession = grant.succession();
        if (succession != null) {
            var replaced = certificates.findByNumber(succession.number()).orElseThrow();
            certificate.carryOn(replaced);
            replaced.supersede(certificate.number(), succession.code(), now);
            status.follow(replaced);
            status.follow(certificate);
        } else if (certificate.state(today).inForce()) {
            earlier.stream().filter(other -> other.state(today).inForce()).forEach(other -> {
                other.supersede(certificate.number(), ReasonCode.NEWER, now);
                status.follow(other);
            });
        }
    }
}
