package org.telepraxis.certification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.telepraxis.certification.credential.StatusList.Purpose;

/** The credential that goes with a certificate, byte for byte, and what the status list says of it. */
@Entity
@Table(name = "certificate_credential")
class CertificateCredential {

    @Id
    private UUID certificateId;

    private UUID associationId;
    private String sha256;
    private UUID proofKeyId;
    private byte[] bytes;
    private String token;
    private int statusIndex;
    private boolean statusOut;
    private boolean outForGood;
    private String statusPurpose;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected CertificateCredential() {}

    CertificateCredential(Certificate certificate, byte[] bytes, String token, UUID proofKey, int statusIndex) {
        this.certificateId = certificate.id();
        this.associationId = certificate.association().value();
        this.sha256 = Texts.fingerprint(bytes);
        this.proofKeyId = proofKey;
        this.bytes = bytes.clone();
        this.token = token;
        this.statusIndex = statusIndex;
        this.statusPurpose = Purpose.SUSPENSION.word();
    }

    /** Whether this changed what the lists have to say. */
    boolean nowOut(boolean out, boolean forGood) {
        boolean changed = statusOut != out || outForGood != forGood;
        statusOut = out;
        outForGood = forGood;
        return changed;
    }

    /** The list that the credential itself names. */
    Purpose purpose() {
        return statusPurpose.equals(Purpose.SUSPENSION.word()) ? Purpose.SUSPENSION : Purpose.REVOCATION;
    }

    UUID proofKey() {
        return proofKeyId;
    }

    boolean at(int place) {
        return statusIndex == place;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    String token() {
        return token;
    }
}
