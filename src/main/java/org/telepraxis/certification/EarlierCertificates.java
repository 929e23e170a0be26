package org.telepraxis.certification;

import static org.telepraxis.certification.Requirements.requireReason;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.AssociationId;
import org.telepraxis.association.Associations;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonId;

/** Certificates from before: brought in as a list, all or none, and marked wherever they are shown. */
@Service
@Transactional
public class EarlierCertificates {

    private final ImportedCertificates imported;
    private final RegisterEntries entries;
    private final Associations associations;
    private final People people;
    private final OfficeAccess access;
    private final AuditTrail audit;
    private final Clock clock;

    EarlierCertificates(
            ImportedCertificates imported,
            RegisterEntries entries,
            Associations associations,
            People people,
            OfficeAccess access,
            AuditTrail audit,
            Clock clock) {
        this.imported = imported;
        this.entries = entries;
        this.associations = associations;
        this.people = people;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the file would bring in, and everything that is wrong with it; changes nothing. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('OFFICER')")
    public ImportPreview preview(String csv) {
        var office = access.officer().association().id();
        var file = read(csv, office);
        int linked = (int)
                file.rows().stream().filter(row -> holder(row, office) != null).count();
        return new ImportPreview(file.rows(), file.problems(), linked);
    }

    /**
     * Brings in all of the file.
     *
     * @return how many entries the register has more
     * @throws DecisionRefused if anything is wrong with any row; then nothing is brought in
     */
    @PreAuthorize("hasRole('OFFICER')")
    public int bringIn(String csv) {
        var officer = access.officer();
        var office = officer.association().id();
        var file = read(csv, office);
        if (!file.problems().isEmpty()) {
            throw new DecisionRefused("Nothing is imported: line %d: %s"
                    .formatted(
                            file.problems().getFirst().line(),
                            file.problems().getFirst().what()));
        }
        var batch = Ids.next();
        file.rows()
                .forEach(row -> imported.save(
                        new ImportedCertificate(office, batch, row, holder(row, office), clock.instant())));
        audit.record(
                officer.person().id(),
                "certification.imported",
                batch.toString(),
                "%d earlier certificates".formatted(file.rows().size()));
        return file.rows().size();
    }

    /**
     * Takes a record out of the register that should not stand there. It stays on record with the reason, and its number can be brought in
     * again.
     */
    @PreAuthorize("hasRole('OFFICER')")
    public void withdraw(String number, String reason) {
        var officer = access.officer();
        requireReason(reason);
        imported.findByAssociationIdAndSearchNumber(
                        officer.association().id().value(), ImportedCertificate.searched(number))
                .orElseThrow(() -> new NoSuchElementException("There is no such record"))
                .withdraw(officer.person().id(), reason.strip(), clock.instant());
        audit.record(officer.person().id(), "certification.record-withdrawn", number, reason.strip());
    }

    /** The earlier certificates of the officer's association, by holder; those that were withdrawn among them. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('OFFICER')")
    public List<Earlier> all() {
        var office = access.officer().association();
        return imported.findByAssociationIdOrderByHolderName(office.id().value()).stream()
                .map(certificate -> earlier(certificate, certificate.holderName()))
                .toList();
    }

    /** The earlier certificates with this number, one for each association that has one; the name only with the holder's consent. */
    @Transactional(readOnly = true)
    public List<Earlier> numbered(String number) {
        return imported.findBySearchNumber(ImportedCertificate.searched(number)).stream()
                .map(certificate -> earlier(certificate, shownName(certificate)))
                .toList();
    }

    private @Nullable String shownName(ImportedCertificate certificate) {
        var holder = certificate.holder();
        return holder == null
                ? null
                : entries.findByAssociationIdAndHolderId(
                                certificate.association().value(), holder.value())
                        .filter(RegisterEntry::listed)
                        .map(_ -> certificate.holderName())
                        .orElse(null);
    }

    private Earlier earlier(ImportedCertificate certificate, @Nullable String name) {
        return new Earlier(
                certificate.number(),
                associations.get(certificate.association()).name(),
                name,
                "%s %s"
                        .formatted(certificate.scheme(), certificate.schemeVersion())
                        .strip(),
                certificate.state(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)),
                certificate.issuedOn(),
                certificate.expiresOn(),
                certificate.withdrawn());
    }

    private ImportFile read(String csv, AssociationId office) {
        return new ImportFile(csv, number -> imported.existsByAssociationIdAndSearchNumber(office.value(), number));
    }

    /** The member of the association with the row's address. */
    private @Nullable PersonId holder(ImportedRow row, AssociationId office) {
        return row.email().isBlank()
                ? null
                : people.byEmail(row.email())
                        .filter(person -> associations
                                .find(person.id())
                                .filter(own -> own.id().equals(office))
                                .isPresent())
                        .map(person -> person.id())
                        .orElse(null);
    }

    /**
     * An earlier certificate.
     *
     * @param holder the name, for those who may read it
     * @param withdrawn why it is not in the register any more
     */
    public record Earlier(
            String number,
            String issuer,
            @Nullable String holder,
            String scheme,
            CertificateState state,
            LocalDate issuedOn,
            LocalDate expiresOn,
            @Nullable String withdrawn) {}
}
