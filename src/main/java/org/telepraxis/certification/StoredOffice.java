package org.telepraxis.certification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.telepraxis.association.AssociationId;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.PersonId;

/** How an association's office works, as it chose. */
@Entity
@Table(name = "certification_office")
class StoredOffice {

    @Id
    private UUID id;

    private UUID associationId;

    private boolean fourEyes;
    private int auditShare;
    private UUID changedBy;
    private Instant changedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected StoredOffice() {}

    StoredOffice(AssociationId association, OfficeRule rule, PersonId by, Instant now) {
        this.id = Ids.next();
        this.associationId = association.value();
        this.fourEyes = rule.fourEyes();
        this.auditShare = rule.auditShare();
        this.changedBy = by.value();
        this.changedAt = now;
    }

    void change(OfficeRule rule, PersonId by, Instant now) {
        fourEyes = rule.fourEyes();
        auditShare = rule.auditShare();
        changedBy = by.value();
        changedAt = now;
    }

    OfficeRule rule() {
        return new OfficeRule(fourEyes, auditShare);
    }
}
