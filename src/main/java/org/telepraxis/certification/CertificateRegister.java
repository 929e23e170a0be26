package org.telepraxis.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.identity.AuditTrail;

/** The certificates of an office and of a holder, and what may still be done with them. */
@Service
@Transactional
public class CertificateRegister {

    private final Certificates certificates;
    private final RegisterEntries entries;
    private final ImportedCertificates imported;
    private final CredentialStatus status;
    private final OfficeAccess access;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CertificateRegister(
            Certificates certificates,
            RegisterEntries entries,
            ImportedCertificates imported,
            CredentialStatus status,
            OfficeAccess access,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.certificates = certificates;
        this.entries = entries;
        this.imported = imported;
        this.status = status;
        this.access = access;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The certificates that the officer's association issued, latest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('OFFICER')")
    public List<CertificateSummary> issued() {
        var office = access.officer().association().id();
        return certificates.findByAssociationIdOrderByIssuedOnDesc(office.value()).stream()
                .map(certificate -> certificate.summary(today()))
                .toList();
    }

    /** The certificates that the officer's association issued, with its earlier records, as a table for a spreadsheet. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('OFFICER')")
    public String csv() {
        var office = access.officer().association().id();
        var csv = new StringBuilder(Csv.line(
                "record",
                "number",
                "holder",
                "scheme",
                "version",
                "state",
                "issued",
                "expires",
                "reason",
                "in_register"));
        for (var certificate : certificates.findByAssociationIdOrderByIssuedOnDesc(office.value())) {
            var status = certificate.status(today());
            var listed = entries.findByAssociationIdAndHolderId(
                            office.value(), certificate.holder().value())
                    .filter(RegisterEntry::listed)
                    .isPresent();
            csv.append(Csv.line(
                    "issued",
                    status.number(),
                    certificate.holderName(),
                    status.scheme(),
                    status.schemeVersion(),
                    status.state().word(),
                    status.issuedOn(),
                    status.expiresOn(),
                    status.code(),
                    listed && certificate.namePublic() ? "yes" : "no"));
        }
        for (var earlier : imported.findByAssociationIdOrderByHolderName(office.value())) {
            csv.append(Csv.line(
                    "earlier",
                    earlier.number(),
                    earlier.holderName(),
                    earlier.scheme(),
                    earlier.schemeVersion(),
                    earlier.withdrawn() == null ? earlier.state(today()).word() : "withdrawn",
                    earlier.issuedOn(),
                    earlier.expiresOn(),
                    earlier.withdrawn(),
                    ""));
        }
        return csv.toString();
    }

    /** The certificates of the signed-in person, latest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<CertificateSummary> mine() {
        return certificates
                .findByHolderIdOrderByIssuedOnDesc(access.person().id().value())
                .stream()
                .map(certificate -> certificate.summary(today()))
                .toList();
    }

    /** Lets the holder choose what the check page shows; to show the document shows the name. */
    @PreAuthorize("isAuthenticated()")
    public void publish(String number, boolean name, boolean pdf) {
        var certificate = find(number);
        if (!certificate.holder().equals(access.person().id())) {
            throw new NoSuchElementException("There is no such certificate");
        }
        certificate.publish(name, pdf);
        events.publishEvent(new CertificateChanged(number));
        audit.record(
                access.person().id(),
                "certification.published",
                number,
                "name %s, document %s".formatted(name || pdf ? "shown" : "hidden", pdf ? "shown" : "hidden"));
    }

    /** Puts a certificate out of force for a time. */
    @PreAuthorize("hasRole('OFFICER')")
    public void suspend(String number, String reason, String publicNote) {
        suspend(number, ReasonCode.OTHER, reason, publicNote);
    }

    /** The same, with a reason that everybody may read. */
    @PreAuthorize("hasRole('OFFICER')")
    public void suspend(String number, ReasonCode code, String reason, String publicNote) {
        var certificate = find(number);
        var officer = access.officerOf(certificate.association()).person().id();
        requireReason(reason);
        certificate.suspend(officer, code, reason.strip(), publicNote.strip(), clock.instant());
        status.follow(certificate);
        audit.record(officer, "certification.suspended", number, "%s: %s".formatted(code, reason));
    }

    /** Ends a suspension. */
    @PreAuthorize("hasRole('OFFICER')")
    public void reinstate(String number, String reason) {
        var certificate = find(number);
        var officer = access.officerOf(certificate.association()).person().id();
        requireReason(reason);
        certificate.reinstate(officer, reason.strip(), clock.instant());
        status.follow(certificate);
        audit.record(officer, "certification.reinstated", number, reason);
    }

    /** Withdraws a certificate for good. */
    @PreAuthorize("hasRole('OFFICER')")
    public void revoke(String number, String reason, String publicNote) {
        revoke(number, ReasonCode.OTHER, reason, publicNote);
    }

    /** The same, with a reason that everybody may read. */
    @PreAuthorize("hasRole('OFFICER')")
    public void revoke(String number, ReasonCode code, String reason, String publicNote) {
        var certificate = find(number);
        var officer = access.officerOf(certificate.association()).person().id();
        requireReason(reason);
        certificate.revoke(officer, code, reason.strip(), publicNote.strip(), clock.instant());
        status.follow(certificate);
        audit.record(officer, "certification.revoked", number, "%s: %s".formatted(code, reason));
        events.publishEvent(new CertificateRevoked(number, certificate.holder(), certificate.association()));
    }

    private static void requireReason(String reason) {
        if (reason.isBlank() || reason.strip().split("\\s+").length < 3) {
            throw new DecisionRefused("Write the reason in at least three words.");
        }
    }

    private Certificate find(String number) {
        return certificates
                .findByNumber(number)
                .orElseThrow(() -> new NoSuchElementException("There is no such certificate"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
