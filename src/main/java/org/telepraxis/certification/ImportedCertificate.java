package org.telepraxis.certification;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.telepraxis.association.AssociationId;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.PersonId;

/** A certificate that an association issued before it came here: an entry of its register, with no document and no seal. */
@Entity
@Table(name = "imported_certificate")
class ImportedCertificate {

    @Id
    private UUID id;

    private UUID associationId;
    private UUID batchId;
    private String number;
    private String searchNumber;
    private String holderName;
    private @Nullable UUID holderId;
    private String schemeTitle;
    private String schemeVersion;

    @Convert(converter = IsoDay.class)
    private LocalDate issuedOn;

    @Convert(converter = IsoDay.class)
    private LocalDate expiresOn;

    private boolean revoked;
    private Instant importedAt;
    private @Nullable Instant withdrawnAt;
    private @Nullable UUID withdrawnBy;
    private @Nullable String withdrawnReason;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ImportedCertificate() {}

    ImportedCertificate(
            AssociationId association, UUID batch, ImportedRow row, @Nullable PersonId holder, Instant now) {
        this.id = Ids.next();
        this.associationId = association.value();
        this.batchId = batch;
        this.number = row.number();
        this.searchNumber = searched(row.number());
        this.holderName = row.name();
        this.holderId = holder == null ? null : holder.value();
        this.schemeTitle = row.scheme();
        this.schemeVersion = row.version();
        this.issuedOn = row.issuedOn();
        this.expiresOn = row.expiresOn();
        this.revoked = row.revoked();
        this.importedAt = now;
    }

    /** A number as it is looked up, however it is spaced. */
    static String searched(String number) {
        return number.toUpperCase(Locale.ROOT).replaceAll("[\\s/.-]", "");
    }

    /** It should never have stood in the register; the number is free for a row that is right. */
    void withdraw(PersonId officer, String why, Instant now) {
        withdrawnAt = now;
        withdrawnBy = officer.value();
        withdrawnReason = why;
        // No number that is looked up has a blank in it.
        searchNumber = "WITHDRAWN " + id;
    }

    @Nullable
    String withdrawn() {
        return withdrawnAt == null ? null : withdrawnReason;
    }

    CertificateState state(LocalDate today) {
        if (revoked) {
            return CertificateState.REVOKED;
        }
        if (today.isAfter(expiresOn)) {
            return CertificateState.EXPIRED;
        }
        return today.isBefore(expiresOn.minusDays(Certificate.EXPIRING_DAYS))
                ? CertificateState.ACTIVE
                : CertificateState.EXPIRING;
    }

    /** The account of the holder is another one now. */
    void moveTo(PersonId holder) {
        holderId = holder.value();
    }

    AssociationId association() {
        return new AssociationId(associationId);
    }

    String number() {
        return number;
    }

    String holderName() {
        return holderName;
    }

    @Nullable
    PersonId holder() {
        return holderId == null ? null : new PersonId(holderId);
    }

    String scheme() {
        return schemeTitle;
    }

    String schemeVersion() {
        return schemeVersion;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    LocalDate expiresOn() {
        return expiresOn;
    }
}
