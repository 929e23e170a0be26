package org.telepraxis.certification;

import java.security.cert.CertificateEncodingException;
import java.security.interfaces.ECPublicKey;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.AssociationId;
import org.telepraxis.certification.credential.IssuerDocument;
import org.telepraxis.certification.credential.Multikey;
import org.telepraxis.certification.credential.StatusList.Purpose;
import org.telepraxis.certification.pdf.SigningKey;

/** What verifiers fetch of an association: who it is, its public keys, and the list of credentials that are out of force. */
@Service
@Transactional
public class Issuers {

    private final AssociationKeys keys;
    private final CredentialStatus status;

    Issuers(AssociationKeys keys, CredentialStatus status) {
        this.keys = keys;
        this.status = status;
    }

    /** The association, if it has ever issued anything. */
    @Transactional(readOnly = true)
    public Optional<IssuerProfile> find(UUID association) {
        var id = new AssociationId(association);
        var provers = keys.all(id, KeyKind.PROOF);
        if (provers.isEmpty()) {
            return Optional.empty();
        }
        var issuer = status.issuer(id);
        var shown = Stream.concat(
                        provers.stream()
                                .map(key -> new IssuerProfile.Key(
                                        "Credentials and status lists (Ed25519)",
                                        multikey(key).value())),
                        keys.all(id, KeyKind.SEAL).stream()
                                .map(key -> new IssuerProfile.Key(
                                        "Seals of documents and tokens (P-256), certificate SHA-256",
                                        Texts.fingerprint(key.certificate()))))
                .toList();
        return Optional.of(new IssuerProfile(issuer.name(), issuer.did(), issuer.url(), shown));
    }

    /** The association's {@code did:web} document. */
    @Transactional(readOnly = true)
    public Optional<byte[]> document(UUID association) {
        var id = new AssociationId(association);
        return find(association)
                .map(_ -> IssuerDocument.of(
                        status.issuer(id),
                        keys.all(id, KeyKind.PROOF).stream()
                                .map(Issuers::multikey)
                                .toList(),
                        keys.all(id, KeyKind.SEAL).stream()
                                .map(key -> (ECPublicKey) key.certificate().getPublicKey())
                                .toList()));
    }

    /** The signed list of the association's credentials that are out of force as of now, for good or at all. */
    public Optional<byte[]> statusList(UUID association, Purpose purpose) {
        return find(association).map(_ -> status.list(new AssociationId(association), purpose));
    }

    /** The certificate of the authority that vouches for the associations' keys; whoever trusts it sees their seals as trusted. */
    public byte[] authority() {
        try {
            return keys.authority().certificate().getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The authority's signed list of keys that are not to be trusted any more (X.509 CRL). */
    public byte[] revokedKeys() {
        return keys.revocationList();
    }

    /** The identifier of the installation that the associations' identifiers hang from. */
    public String installation() {
        return status.installation();
    }

    private static Multikey multikey(SigningKey key) {
        return Multikey.of(key.certificate().getPublicKey());
    }
}
