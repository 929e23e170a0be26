package org.telepraxis.certification.credential;

import jakarta.json.JsonObject;
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
        return checked(inArray(signed(BadgeCredential.of(claims), claims.issuer(), key, now)));
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
        return checked(signed(StatusList.document(issuer, purpose, out, now, until), issuer, key, now));
    }

    private static JsonObject signed(JsonObject document, Issuer issuer, ProofKey key, Instant now) {
        try {
            return IntegrityProof.on(document, issuer.method(key.multikey()), key.secret(), key.open(), now);
        } catch (UnsoundCredential e) {
            throw new IllegalStateException("The document could not be signed", e);
        }
    }

    /** The schema of Open Badges 3.0 wants proofs in an array even where there is one; it means the same. */
    private static JsonObject inArray(JsonObject proven) {
        return Documents.JSON
                .createObjectBuilder(proven)
                .add("proof", Documents.JSON.createArrayBuilder().add(proven.getJsonObject("proof")))
                .build();
    }

    /** The document's bytes. Its signature was checked over its canonical form; here it is checked that these are its bytes. */
    private static byte[] checked(JsonObject proven) {
        try {
            var bytes = Documents.bytes(proven);
            if (!Documents.read(bytes).equals(proven)) {
                throw new IllegalStateException("The document that was just signed reads differently");
            }
            return bytes;
        } catch (UnsoundCredential e) {
            throw new IllegalStateException("The document that was just signed cannot be read", e);
        }
    }
}
