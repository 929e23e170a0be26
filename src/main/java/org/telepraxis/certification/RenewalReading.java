package org.telepraxis.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.telepraxis.certification.rules.RenewalTerms;
import org.telepraxis.competence.EvidenceLedger;

/** Puts together what a renewal rests on, for its holder and for the office alike. */
@Component
class RenewalReading {

    private final Lineage lineage;
    private final RenewalActivities activities;
    private final EvidenceFiles files;
    private final Schemes schemes;
    private final EvidenceLedger ledger;
    private final Clock clock;

    RenewalReading(
            Lineage lineage,
            RenewalActivities activities,
            EvidenceFiles files,
            Schemes schemes,
            EvidenceLedger ledger,
            Clock clock) {
        this.lineage = lineage;
        this.activities = activities;
        this.files = files;
        this.schemes = schemes;
        this.ledger = ledger;
        this.clock = clock;
    }

    RenewalFile file(Certificate certificate) {
        var renewal = lineage.renewal(certificate).orElse(null);
        var terms = terms(certificate);
        var last = certificate.expiresOn();
        var lines = lines(renewal);
        return new RenewalFile(
                certificate.number().value(),
                certificate.holderName(),
                certificate.schemeName(),
                renewal == null ? RenewalState.OPEN : renewal.state(),
                terms.window(last, today()),
                last,
                until(certificate),
                last.plusMonths(terms.lapseMonths()),
                assessment(certificate, renewal).requirements(),
                lines.stream()
                        .map(line -> new RenewalFile.Activity(
                                line.id(),
                                line.activity(),
                                files.findByActivityIdOrderById(line.id()).stream()
                                        .map(EvidenceFile::line)
                                        .toList(),
                                line.state(),
                                line.remark()))
                        .toList(),
                renewal != null && renewal.audited(),
                renewal == null ? null : lot(renewal),
                renewal == null ? null : renewal.requestedAt(),
                renewal == null ? "" : renewal.reason(),
                renewal == null ? null : renewal.successor());
    }

    RenewalAssessment assessment(Certificate certificate, @Nullable Renewal renewal) {
        return new RenewalAssessment(
                terms(certificate),
                lineage.first(certificate).issuedOn(),
                lines(renewal),
                ledger.of(certificate.holder()),
                renewal != null && renewal.declared(),
                renewal != null && renewal.audited() && renewal.state() == RenewalState.REQUESTED,
                today());
    }

    /** The last day of the certificate that a renewal today would give. */
    LocalDate until(Certificate certificate) {
        var years = schemes.of(certificate).scheme().validityYears();
        return terms(certificate).countsFrom(certificate.expiresOn(), today()).plusYears(years);
    }

    RenewalTerms terms(Certificate certificate) {
        return schemes.renewalTerms(certificate);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private List<RenewalActivity> lines(@Nullable Renewal renewal) {
        return renewal == null ? List.of() : activities.findByRenewalIdOrderByDoneOnDesc(renewal.id());
    }

    private static @Nullable String lot(Renewal renewal) {
        return renewal.auditSeed() == null
                ? null
                : "%s. Lot: %d in 100, seed %d, renewal %s."
                        .formatted(
                                renewal.audited() ? "Drawn for audit" : "Not drawn for audit",
                                renewal.auditShare(),
                                renewal.auditSeed(),
                                renewal.id());
    }
}
