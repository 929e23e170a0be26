package org.telepraxis.certification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.telepraxis.association.AssociationId;
import org.telepraxis.certification.credential.StatusList.Purpose;
import org.telepraxis.identity.Ids;

/** The signed list of an association's credentials that are out of force. */
@Entity
@Table(name = "certification_status_list")
class StoredStatusList {

    @Id
    private UUID id;

    private UUID associationId;

    private String purpose;

    private byte[] bytes = new byte[0];
    private Instant signedAt;
    private Instant validUntil;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected StoredStatusList() {}

    StoredStatusList(AssociationId association, Purpose purpose) {
        this.id = Ids.next();
        this.associationId = association.value();
        this.purpose = purpose.word();
        this.signedAt = Instant.EPOCH;
        this.validUntil = Instant.EPOCH;
    }

    void sign(byte[] list, Instant now, Instant until) {
        bytes = list.clone();
        signedAt = now;
        validUntil = until;
    }

    boolean signedAfter(Instant then) {
        return signedAt.isAfter(then);
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
