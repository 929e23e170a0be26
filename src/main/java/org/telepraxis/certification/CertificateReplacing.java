package org.telepraxis.certification;

import static org.telepraxis.certification.Requirements.require;
import static org.telepraxis.certification.Requirements.requireReason;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.AssociationId;
import org.telepraxis.association.Associations;
import org.telepraxis.certification.credential.CredentialCheck;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonSummary;

/** Replaces what was lost or is wrong, and joins two accounts of one person. What was issued is never written over. */
@Service
@Transactional
@PreAuthorize("hasRole('OFFICER')")
public class CertificateReplacing {

    private static final int LONGEST_NAME = 200;

    private final Certificates certificates;
    private final RegisterEntries entries;
    private final RenewalRecords renewals;
    private final ImportedCertificates imported;
    private final CertificateCredentials credentials;
    private final Schemes schemes;
    private final CertificateIssuing issuing;
    private final OfficeAccess access;
    private final Associations associations;
    private final People people;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    CertificateReplacing(
            Certificates certificates,
            RegisterEntries entries,
            RenewalRecords renewals,
            ImportedCertificates imported,
            CertificateCredentials credentials,
            Schemes schemes,
            CertificateIssuing issuing,
            OfficeAccess access,
            Associations associations,
            People people,
            JdbcClient jdbc,
            AuditTrail audit,
            Clock clock) {
        this.certificates = certificates;
        this.entries = entries;
        this.renewals = renewals;
        this.imported = imported;
        this.credentials = credentials;
        this.schemes = schemes;
        this.issuing = issuing;
        this.access = access;
        this.associations = associations;
        this.people = people;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Issues a certificate that takes the place of this one: the same scheme, version and last day, under a new number.
     *
     * @param name the holder's name as it must stand on the new one
     * @return the new number
     */
    public String replace(String number, ReasonCode code, String name, String reason) {
        var old = certificates
                .findByNumber(number)
                .orElseThrow(() -> new NoSuchElementException("There is no such certificate"));
        var officer = access.officerOf(old.association());
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        require(ReasonCode.forReplacing().contains(code), "Choose why the certificate is replaced.");
        require(old.state(today).inForce(), "Only a certificate in force can be replaced.");
        require(!name.isBlank() && name.strip().length() <= LONGEST_NAME, "Write the holder's name.");
        requireReason(reason);
        var renewed = issuing.issue(new Grant(
                officer.association(),
                schemes.of(old),
                null,
                RenewalDesk.named(people.get(old.holder()), name.strip()),
                officer.person(),
                old.shown(),
                credentials
                        .findById(old.id())
                        .map(credential -> CredentialCheck.evidence(credential.bytes()))
                        .orElseGet(List::of),
                today,
                old.expiresOn(),
                new Grant.Succession(number, code)));
        entries.findByAssociationIdAndHolderId(
                        old.association().value(), old.holder().value())
                .ifPresent(entry -> entry.rename(name.strip()));
        audit.record(
                officer.person().id(),
                "certification.replaced",
                number,
                "%s by %s: %s".formatted(code, renewed.number(), reason.strip()));
        return renewed.number().value();
    }

    /**
     * Joins two accounts of one person: certificates, renewals and earlier records of the first belong to the second from now on. What
     * the certificates say stays as it is.
     *
     * @param sure that the officer has looked at what speaks against both being one person
     * @return how many certificates moved
     * @throws DecisionRefused if something does and the officer is not sure
     */
    public int merge(String fromEmail, String intoEmail, String reason, boolean sure) {
        var officer = access.officer();
        var association = officer.association().id();
        var from = member(fromEmail, association);
        var into = member(intoEmail, association);
        var joining = joining(from, into, association);
        requireReason(reason);
        require(
                sure || joining.doubts().isEmpty(),
                "%s Confirm that both accounts are one person’s.".formatted(String.join(" ", joining.doubts())));
        var moved = certificates.findByHolderIdOrderByIssuedOnDesc(from.id().value()).stream()
                .filter(certificate -> certificate.association().equals(association))
                .toList();
        moved.forEach(certificate -> certificate.moveTo(into.id()));
        renewals.findByHolderIdAndAssociationId(from.id().value(), association.value())
                .forEach(renewal -> renewal.moveTo(into.id()));
        imported.findByAssociationIdAndHolderId(association.value(), from.id().value())
                .forEach(earlier -> earlier.moveTo(into.id()));
        // A consent is a person's own, and the one who gave it may not know of the joining.
        entries.findByAssociationIdAndHolderId(association.value(), from.id().value())
                .ifPresent(entry -> entry.withdraw(clock.instant()));
        jdbc.sql(
                        "insert into certification_merge (id, association_id, from_person, into_person, reason, officer_id, merged_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        Ids.next(),
                        association.value(),
                        from.id().value(),
                        into.id().value(),
                        reason.strip(),
                        officer.person().id().value(),
                        Timestamp.from(clock.instant()))
                .update();
        audit.record(
                officer.person().id(),
                "certification.merged",
                from.id().toString(),
                "%d certificates into %s: %s".formatted(moved.size(), into.id(), reason.strip()));
        return moved.size();
    }

    /** Whose accounts they are, and what would move if they were joined; changes nothing. */
    @Transactional(readOnly = true)
    public Joining joining(String fromEmail, String intoEmail) {
        var association = access.officer().association().id();
        return joining(member(fromEmail, association), member(intoEmail, association), association);
    }

    private Joining joining(PersonSummary from, PersonSummary into, AssociationId association) {
        require(!from.id().equals(into.id()), "These are the same account.");
        return new Joining(account(from, association), account(into, association));
    }

    private Joining.Account account(PersonSummary person, AssociationId association) {
        var id = person.id().value();
        return new Joining.Account(
                person.name(),
                person.email(),
                person.roles(),
                certificates.findByHolderIdOrderByIssuedOnDesc(id).stream()
                        .filter(certificate -> certificate.association().equals(association))
                        .map(certificate -> certificate.number().value())
                        .toList(),
                renewals.findByHolderIdAndAssociationId(id, association.value()).size(),
                imported.findByAssociationIdAndHolderId(association.value(), id).size(),
                entries.findByAssociationIdAndHolderId(association.value(), id)
                        .filter(RegisterEntry::listed)
                        .isPresent());
    }

    private PersonSummary member(String email, AssociationId association) {
        return people.byEmail(email)
                .filter(person -> associations
                        .find(person.id())
                        .filter(own -> own.id().equals(association))
                        .isPresent())
                .orElseThrow(() -> new DecisionRefused("Nobody of your association signs in with " + email + "."));
    }
}
