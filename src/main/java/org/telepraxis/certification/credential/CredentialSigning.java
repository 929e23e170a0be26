package org.telepraxis.certification.credential;

import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.Instant;
import java.util.BitSet;

/** Makes signed documents; each is checked with the public key before it is handed out. */
public final class CredentialSigning {

    private CredentialSigning() {}

    /** A key for proofs inside documents; Ed25519. */
    public record ProofKey(PrivateKey secret, PublicKey open) {

        public Multikey multikey() {
            return Multikey.of(open);
        }
    }

    /** The claims as a credential in JSON, with its proof. These bytes are what is kept and what is served. */
    public static byte[] credential(Claims claims, ProofKey key, Instant now) {
        return sign(BadgeCredential.of(claims), claims.issuer(), key, now);
    }

    /**
     * The list of an issuer's credentials that are out of force.
     *
     * @param purpose whether for good, or at all
     * @param out their places
     * @param until when it should not be believed any more
     */
    public static byte[] statusList(
            Issuer issuer, StatusList.Purpose purpose, BitSet out, ProofKey key, Instant now, Instant until) {
        return sign(StatusList.document(issuer, purpose, out, now, until), issuer, key, now);
    }

    private static byte[] sign(jakarta.json.JsonObject document, Issuer issuer, ProofKey key, Instant now) {
        try {
            var multikey = key.multikey();
            var proven = IntegrityProof.on(document, issuer.method(multikey), key.secret(), key.open(), now);
            var signed = Documents.bytes(proven);
            // The signature was checked over the canonical form of exactly this document; here it is checked that these
            // are its bytes.
            if (!Documents.read(signed).equals(proven)) {
                throw new IllegalStateException("The proof does not hold on the document that was just signed");
            }
            return signed;
        } catch (UnsoundCredential e) {
            throw new IllegalStateException("The document could not be signed", e);
        }
    }
}
