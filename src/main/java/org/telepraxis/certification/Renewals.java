package org.telepraxis.certification;

import static org.telepraxis.certification.Requirements.require;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.upload.UploadedFile;

/** Lets holders keep their ledger of continuing development and ask for the renewal of a certificate. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Renewals {

    /** Files to one line of the ledger. */
    public static final int MOST_FILES = 3;

    private static final int MOST_MINUTES = 200 * 60;
    private static final int MOST_LINES = 200;

    private final RenewalRecords renewals;
    private final RenewalActivities activities;
    private final EvidenceFiles files;
    private final Certificates certificates;
    private final RenewalReading reading;
    private final Lineage lineage;
    private final OfficeRules rules;
    private final OfficeAccess access;
    private final AuditTrail audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Renewals(
            RenewalRecords renewals,
            RenewalActivities activities,
            EvidenceFiles files,
            Certificates certificates,
            RenewalReading reading,
            Lineage lineage,
            OfficeRules rules,
            OfficeAccess access,
            AuditTrail audit,
            Clock clock) {
        this.renewals = renewals;
        this.activities = activities;
        this.files = files;
        this.certificates = certificates;
        this.reading = reading;
        this.lineage = lineage;
        this.rules = rules;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The renewal of a certificate of the signed-in person, whether it has begun or not. */
    @Transactional(readOnly = true)
    public RenewalFile of(String number) {
        return reading.file(mine(number));
    }

    /** Enters an activity into the ledger. */
    public void enter(String number, CpdActivity activity) {
        enter(number, activity, List.of());
    }

    /** Enters an activity with the files that prove it. */
    public void enter(String number, CpdActivity activity, List<UploadedFile> proof) {
        var certificate = mine(number);
        var renewal = begun(certificate);
        renewal.requireOpen();
        require(!activity.title().isBlank(), "Say what it was.");
        require(activity.title().length() <= 300, "Say what it was in at most 300 characters.");
        require(activity.minutes() >= 15, "Enter at least a quarter of an hour.");
        require(activity.minutes() <= MOST_MINUTES, "Enter at most 200 hours for one activity.");
        require(!activity.doneOn().isAfter(reading.today()), "It lies in the future.");
        require(
                !activity.doneOn().isBefore(lineage.first(certificate).issuedOn()),
                "It was before the certificate was issued.");
        require(!activity.evidence().isBlank() || !proof.isEmpty(), "Say what proves it, or add a file.");
        require(proof.size() <= MOST_FILES, "Add at most three files to one activity.");
        require(activity.evidence().length() <= 2000, "Say what proves it in at most 2,000 characters.");
        require(
                activities.findByRenewalIdOrderByDoneOnDesc(renewal.id()).size() < MOST_LINES,
                "The ledger has 200 lines; put small activities together.");
        var line = activities.save(new RenewalActivity(renewal, activity, clock.instant()));
        proof.forEach(file -> files.save(new EvidenceFile(renewal, line, file, clock.instant())));
    }

    /** Takes an activity out again. */
    public void remove(String number, UUID activity) {
        var renewal = begun(mine(number));
        renewal.requireOpen();
        activities
                .findById(activity)
                .filter(line -> line.renewal().equals(renewal.id()))
                .ifPresent(line -> {
                    files.findByActivityIdOrderById(line.id()).forEach(files::delete);
                    activities.delete(line);
                });
    }

    /** Hands the ledger to the office; the holder declares that all of it is true and the own papers are up to date. */
    public void request(String number, boolean declared) {
        var certificate = mine(number);
        var renewal = begun(certificate);
        require(declared, "Declare that what you entered is true and your own papers are up to date.");
        require(
                certificate.renewable(reading.today()),
                "This certificate is out of force, so it cannot be renewed. Ask your association.");
        var window = reading.terms(certificate).window(certificate.expiresOn(), reading.today());
        require(
                window.open(),
                switch (window) {
                    case EARLY -> "A renewal can be asked for from 180 days before the last day.";
                    default ->
                        "The certificate has lapsed. Sessions and role-play have to be shown again: become a candidate.";
                });
        renewal.request(
                new AuditLot(
                        random.nextLong(), rules.of(certificate.association()).auditShare()),
                clock.instant());
        var missing = reading.assessment(certificate, renewal).missingBeforeAudit();
        require(missing.isEmpty(), "Still missing: %s.".formatted(String.join(", ", missing)));
        audit.record(
                access.person().id(),
                "certification.renewal-requested",
                number,
                "seed %d, share %d, audited %s"
                        .formatted(renewal.auditSeed(), renewal.auditShare(), renewal.audited()));
    }

    private Renewal begun(Certificate certificate) {
        return lineage.renewal(certificate).orElseGet(() -> renewals.save(new Renewal(certificate)));
    }

    private Certificate mine(String number) {
        return certificates
                .findByNumber(number)
                .filter(certificate ->
                        certificate.holder().equals(access.person().id()))
                .map(lineage::latest)
                .orElseThrow(() -> new NoSuchElementException("There is no such certificate"));
    }
}
