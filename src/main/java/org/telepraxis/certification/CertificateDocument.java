package org.telepraxis.certification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;
import org.telepraxis.certification.pdf.Profile;

/** The sealed document, byte for byte. */
@Entity
@Immutable
@Table(name = "certificate_document")
class CertificateDocument implements Persistable<UUID> {

    @Id
    private UUID certificateId;

    private String sha256;
    private UUID keyId;
    private byte[] bytes;
    private String sealLevel;

    @Enumerated(EnumType.STRING)
    private Profile profile;

    @SuppressWarnings("NullAway.Init")
    protected CertificateDocument() {}

    CertificateDocument(Certificate certificate, byte[] bytes, UUID keyId, boolean stamped, Profile profile) {
        this.certificateId = certificate.id();
        this.sha256 = Texts.fingerprint(bytes);
        this.keyId = keyId;
        this.bytes = bytes.clone();
        this.sealLevel = stamped ? "PAdES B-T" : "PAdES B-B";
        this.profile = profile;
    }

    String sha256() {
        return sha256;
    }

    UUID keyId() {
        return keyId;
    }

    String sealLevel() {
        return sealLevel;
    }

    Profile profile() {
        return profile;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public UUID getId() {
        return certificateId;
    }

    /** Rows are only ever added. */
    @Override
    public boolean isNew() {
        return true;
    }
}
