package org.telepraxis.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.telepraxis.association.AssociationSummary;
import org.telepraxis.association.Associations;
import org.telepraxis.competence.EvidenceLedger;
import org.telepraxis.identity.DemoData;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.People;

/** What happens to certificates later: one that expires soon with a ledger half filled, one suspended, one from before, one in the register. */
@Component
@ConditionalOnBooleanProperty("telepraxis.demo")
class DemoRegister implements DemoData {

    private final DemoIssuing demo;
    private final CredentialStatus status;
    private final Certificates certificates;
    private final RegisterEntries entries;
    private final RenewalRecords renewals;
    private final RenewalActivities activities;
    private final ImportedCertificates imported;
    private final EvidenceLedger evidence;
    private final Associations associations;
    private final People people;
    private final Clock clock;

    DemoRegister(
            DemoIssuing demo,
            CredentialStatus status,
            Certificates certificates,
            RegisterEntries entries,
            RenewalRecords renewals,
            RenewalActivities activities,
            ImportedCertificates imported,
            EvidenceLedger evidence,
            Associations associations,
            People people,
            Clock clock) {
        this.demo = demo;
        this.status = status;
        this.certificates = certificates;
        this.entries = entries;
        this.renewals = renewals;
        this.activities = activities;
        this.imported = imported;
        this.evidence = evidence;
        this.associations = associations;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 61;
    }

    @Override
    public void load() {
        var eastmere = associations.bySlug("eastmere").orElseThrow();
        var officer = people.byEmail("officer@example.org").orElseThrow();
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var expiring = demo.issue(
                4,
                demo.holder("Ilse Varga", "ilse.varga"),
                officer,
                today.minusYears(3).plusDays(60));
        expiring.publish(true, true);
        ledger(expiring, today);
        shown(expiring, "S06 form C", "rated-simulation", today.minusDays(70));
        shown(expiring, "Role-play on a lost line", "rated-role-play", today.minusDays(45));
        var suspended = demo.issue(5, demo.holder("Tariq Anand", "tariq.anand"), officer, today.minusDays(300));
        suspended.publish(true, true);
        suspended.suspend(
                officer.id(),
                ReasonCode.QUESTION,
                "A client's complaint is being looked into; decision by the panel next month.",
                "",
                clock.instant());
        status.follow(suspended);
        var mateus = people.byEmail("mateus.rocha@example.org").orElseThrow();
        imported.save(new ImportedCertificate(
                eastmere.id(),
                Ids.next(),
                new ImportedRow(
                        2,
                        "EPA-2019-0417",
                        mateus.name(),
                        mateus.email(),
                        "Telephone Counselling",
                        "2",
                        today.minusYears(7),
                        today.minusYears(2),
                        false),
                mateus.id(),
                clock.instant()));
        list(
                eastmere,
                "amara.lindgren",
                new ListedWords("Adolescents and young adults", "English, Swedish", "Northport"));
        list(eastmere, "ilse.varga", new ListedWords("", "English, Hungarian", "Eastmere City"));
        list(eastmere, "mateus.rocha", new ListedWords("Older people", "English, Portuguese", ""));
    }

    private void shown(Certificate certificate, String source, String kind, LocalDate day) {
        evidence.record(new DemoEvidence(
                certificate.holder(),
                certificate.association().value(),
                source,
                Ids.next(),
                kind,
                List.of(),
                day.atStartOfDay().toInstant(ZoneOffset.UTC)));
    }

    /** Half of the hours that a renewal asks for. */
    private void ledger(Certificate certificate, LocalDate today) {
        var renewal = renewals.save(new Renewal(certificate));
        List.of(
                        new CpdActivity(
                                "Workshop: when the line goes dead",
                                CpdKind.CRISIS,
                                today.minusDays(410),
                                240,
                                "Attendance certificate 2210, Eastmere Psychological Association"),
                        new CpdActivity(
                                "What changed in the rules on health data",
                                CpdKind.LAW_OR_DATA,
                                today.minusDays(200),
                                120,
                                "Webinar, registration number 88-14"),
                        new CpdActivity(
                                "Peer group on remote work, ten meetings",
                                CpdKind.OTHER,
                                today.minusDays(90),
                                600,
                                "List of meetings, signed by the group's convenor"))
                .forEach(activity -> activities.save(new RenewalActivity(renewal, activity, clock.instant())));
    }

    private void list(AssociationSummary association, String address, ListedWords words) {
        var person = people.byEmail(address + "@example.org").orElseThrow();
        var entry = entries.save(new RegisterEntry(association.id(), person.id(), person.name(), clock.instant()));
        entry.list(words, clock.instant());
        certificates.findByHolderIdOrderByIssuedOnDesc(person.id().value()).forEach(Certificate::showName);
    }
}
