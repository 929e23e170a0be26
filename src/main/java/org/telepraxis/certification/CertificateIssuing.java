package org.telepraxis.certification;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.certification.pdf.CertificateRendering;
import org.telepraxis.certification.pdf.CertificateSheet;
import org.telepraxis.certification.pdf.Seal;
import org.telepraxis.identity.AuditTrail;

/** Makes a certificate, once: signed as a credential, laid out, sealed, hashed and stored in the transaction of the decision. */
@Service
@Transactional
public class CertificateIssuing {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final Certificates certificates;
    private final CertificateDocuments documents;
    private final AssociationKeys keys;
    private final Credentials credentials;
    private final CredentialStatus status;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final String publicUrl;
    private final SecureRandom random = new SecureRandom();

    CertificateIssuing(
            Certificates certificates,
            CertificateDocuments documents,
            AssociationKeys keys,
            Credentials credentials,
            CredentialStatus status,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${telepraxis.public-url:http://localhost:8080}") String publicUrl) {
        this.certificates = certificates;
        this.documents = documents;
        this.keys = keys;
        this.credentials = credentials;
        this.status = status;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
        this.publicUrl = publicUrl.replaceFirst("/+$", "");
    }

    /** Issues under a number that nobody can guess. */
    Certificate issue(Grant grant) {
        return issue(grant, CertificateNumber.random(random));
    }

    Certificate issue(Grant grant, CertificateNumber number) {
        var now = clock.instant();
        var earlier = certificates.findByHolderIdAndAssociationIdAndTemplateId(
                grant.holder().id().value(),
                grant.association().id().value(),
                grant.scheme().scheme().id());
        var certificate = certificates.save(new Certificate(number, grant, now));
        var key = keys.of(grant.association());
        var sheet = sheet(grant, certificate);
        var credential = credentials.issue(grant, certificate, sheet.statement(), key, now);
        var sealed = Seal.on(
                CertificateRendering.render(sheet, credential),
                key.key(),
                grant.association().name(),
                now);
        documents.save(new CertificateDocument(certificate, sealed, key.id()));
        succeed(grant, certificate, earlier, now);
        audit.record(
                grant.officer().id(),
                "certification.certificate-issued",
                number.value(),
                "%s, version %s"
                        .formatted(
                                grant.scheme().scheme().title(),
                                grant.scheme().scheme().version()));
        events.publishEvent(new CertificateIssued(
                number.value(), grant.holder().id(), grant.association().id()));
        return certificate;
    }

    /** Puts the certificates out of force whose place this one takes. */
    private void succeed(Grant grant, Certificate certificate, List<Certificate> earlier, Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var succession = grant.succession();
        if (succession != null) {
            var replaced = certificates.findByNumber(succession.number()).orElseThrow();
            replaced.supersede(certificate.number(), succession.code(), now);
            status.follow(replaced);
        } else if (certificate.state(today).inForce()) {
            earlier.stream().filter(other -> other.state(today).inForce()).forEach(other -> {
                other.supersede(certificate.number(), ReasonCode.NEWER, now);
                status.follow(other);
            });
        }
    }

    private CertificateSheet sheet(Grant grant, Certificate certificate) {
        var scheme = grant.scheme().scheme();
        var expires = grant.expiresOn();
        return new CertificateSheet(
                certificate.number().value(),
                grant.association().name(),
                scheme.title(),
                scheme.version(),
                scheme.standing(),
                grant.holder().name(),
                statement(grant),
                grant.issuedOn(),
                expires,
                grant.shown().stream()
                        .map(shown -> new CertificateSheet.Shown(shown.title(), shown.competences()))
                        .toList(),
                grant.officer().name(),
                publicUrl + "/verify/" + certificate.number());
    }

    /** The scheme's own words; that it is no licence stands on the sheet already, in its own place. */
    private static String statement(Grant grant) {
        var scheme = grant.scheme().scheme();
        return scheme.wording()
                .replace(CertificateRendering.NO_LICENCE, "")
                .replace("{{scheme}}", scheme.title())
                .replace("{{version}}", scheme.version())
                .replace("{{date}}", DAY.format(grant.issuedOn()))
                .strip();
    }
}
