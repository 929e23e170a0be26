package org.telepraxis.certification;

import static org.telepraxis.certification.Requirements.require;
import static org.telepraxis.certification.Requirements.requireReason;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.certification.OfficeAccess.Officer;
import org.telepraxis.certification.credential.Claims;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonSummary;

/** Where an office looks at renewals, audits those that were drawn, and renews. */
@Service
@Transactional
@PreAuthorize("hasRole('OFFICER')")
public class RenewalDesk {

    private final RenewalRecords renewals;
    private final RenewalActivities activities;
    private final Certificates certificates;
    private final RenewalReading reading;
    private final Lineage lineage;
    private final Schemes schemes;
    private final CertificateIssuing issuing;
    private final DecisionConflicts conflicts;
    private final OfficeAccess access;
    private final People people;
    private final AuditTrail audit;
    private final Clock clock;

    RenewalDesk(
            RenewalRecords renewals,
            RenewalActivities activities,
            Certificates certificates,
            RenewalReading reading,
            Lineage lineage,
            Schemes schemes,
            CertificateIssuing issuing,
            DecisionConflicts conflicts,
            OfficeAccess access,
            People people,
            AuditTrail audit,
            Clock clock) {
        this.renewals = renewals;
        this.activities = activities;
        this.certificates = certificates;
        this.reading = reading;
        this.lineage = lineage;
        this.schemes = schemes;
        this.issuing = issuing;
        this.conflicts = conflicts;
        this.access = access;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everybody whose renewal has begun, those that wait for the office first. */
    @Transactional(readOnly = true)
    public List<Line> all() {
        var office = access.officer().association().id();
        var lines = new ArrayList<Line>();
        for (var renewal : renewals.findByAssociationIdOrderByRequestedAt(office.value())) {
            var certificate = certificates
                    .findById(renewal.certificate())
                    .map(lineage::latest)
                    .orElseThrow();
            lines.add(new Line(
                    certificate.number().value(),
                    certificate.holderName(),
                    certificate.schemeName(),
                    renewal.state(),
                    renewal.audited(),
                    renewal.requestedAt()));
        }
        lines.sort(java.util.Comparator.comparing(line -> line.state() != RenewalState.REQUESTED));
        return lines;
    }

    /** @throws NoSuchElementException if the officer's association has no such renewal */
    @Transactional(readOnly = true)
    public RenewalFile file(String number) {
        var certificate = find(number);
        access.officerOf(certificate.association());
        renewal(certificate);
        return reading.file(certificate);
    }

    /** Says whether the evidence of an activity was seen and holds. */
    public void judge(String number, UUID activity, boolean accepted, String remark) {
        var certificate = find(number);
        var officer = access.officerOf(certificate.association());
        var renewal = renewal(certificate);
        require(renewal.state() == RenewalState.REQUESTED, "This renewal is not with the office.");
        require(accepted || !remark.isBlank(), "Say why it is not accepted.");
        require(remark.length() <= 1000, "Write the remark in at most 1,000 characters.");
        activities
                .findById(activity)
                .filter(line -> line.renewal().equals(renewal.id()))
                .orElseThrow(() -> new NoSuchElementException("There is no such activity"))
                .judge(accepted, remark.strip());
        audit.record(
                officer.person().id(),
                "certification.activity-judged",
                number,
                "%s: %s %s".formatted(activity, accepted ? "accepted" : "refused", remark));
    }

    /**
     * Renews: issues a new certificate that takes the place of the old one.
     *
     * @return its number; to renew again, as a second click does, changes nothing and gives the same number
     */
    public String grant(String number, String reason, boolean noConflict) {
        var certificate = find(number);
        var officer = access.officerOf(certificate.association());
        var renewal = renewal(certificate);
        var successor = renewal.successor();
        if (successor != null) {
            return successor;
        }
        conflicts.refuse(officer.person().id(), certificate.holder(), noConflict);
        requireReason(reason);
        require(certificate.renewable(reading.today()), "This certificate is out of force, so it cannot be renewed.");
        require(
                reading.terms(certificate)
                        .window(certificate.expiresOn(), reading.today())
                        .open(),
                "The certificate has lapsed.");
        var assessment = reading.assessment(certificate, renewal);
        var missing = assessment.missing();
        require(missing.isEmpty(), "Not everything is there: %s.".formatted(String.join(", ", missing)));
        renewal.grant(officer.person().id(), reason.strip(), clock.instant());
        var renewed = issuing.issue(grant(certificate, officer, assessment));
        renewal.followedBy(renewed.number());
        audit.record(
                officer.person().id(),
                "certification.renewed",
                number,
                "%s: %s".formatted(renewed.number(), reason.strip()));
        return renewed.number().value();
    }

    /** Gives the renewal back to the holder, who can complete it and ask again. */
    public void sendBack(String number, String reason) {
        var certificate = find(number);
        var officer = access.officerOf(certificate.association());
        requireReason(reason);
        renewal(certificate).sendBack(officer.person().id(), reason.strip(), clock.instant());
        audit.record(officer.person().id(), "certification.renewal-returned", number, reason);
    }

    private Grant grant(Certificate certificate, Officer officer, RenewalAssessment assessment) {
        var evidence = new ArrayList<Claims.Evidence>();
        assessment
                .freshSession()
                .map(entry -> new Claims.Evidence(entry.source(), "Rated simulation", entry.contentVersion()))
                .ifPresent(evidence::add);
        assessment.freshRolePlays().stream()
                .map(entry -> new Claims.Evidence(entry.source(), "Observed role-play", entry.contentVersion()))
                .forEach(evidence::add);
        return new Grant(
                officer.association(),
                schemes.of(certificate),
                null,
                named(people.get(certificate.holder()), certificate.holderName()),
                officer.person(),
                certificate.shown(),
                evidence,
                reading.today(),
                reading.until(certificate),
                new Grant.Succession(certificate.number().value(), ReasonCode.RENEWED));
    }

    /** The person under the name that stands on the certificate. */
    static PersonSummary named(PersonSummary person, String name) {
        return new PersonSummary(person.id(), name, person.email(), person.roles());
    }

    private Certificate find(String number) {
        return certificates
                .findByNumber(number)
                .map(lineage::latest)
                .orElseThrow(() -> new NoSuchElementException("There is no such certificate"));
    }

    private Renewal renewal(Certificate certificate) {
        return lineage.renewal(certificate).orElseThrow(() -> new NoSuchElementException("There is no such renewal"));
    }

    /** One renewal in the office's list. */
    public record Line(
            String number,
            String holder,
            String scheme,
            RenewalState state,
            boolean audited,
            @Nullable Instant requestedAt) {}
}
