package org.telepraxis.certification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.telepraxis.certification.pdf.Archive;

/** The copy of a document for long keeping: the document as issued, with what is needed to check its seal appended. */
@Entity
@Table(name = "certificate_archive")
class CertificateArchive {

    @Id
    private UUID certificateId;

    private UUID associationId;
    private String sealLevel = "";
    private byte[] bytes = new byte[0];
    private Instant archivedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected CertificateArchive() {}

    CertificateArchive(Certificate certificate, Archive.Copy copy, Instant now) {
        this.certificateId = certificate.id();
        this.associationId = certificate.association().value();
        renew(copy, now);
    }

    /** Another time stamp around all that there was, before the last one can be doubted. */
    final void renew(Archive.Copy copy, Instant now) {
        bytes = copy.document().clone();
        sealLevel = copy.level();
        archivedAt = now;
    }

    String sealLevel() {
        return sealLevel;
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
