package org.telepraxis.certification.credential;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The proof inside a document, by the cryptosuite {@code eddsa-rdfc-2022} (W3C Data Integrity EdDSA Cryptosuites 1.0, section 3.2):
 * Ed25519 over the hash of the proof's own words followed by the hash of the document's.
 */
final class IntegrityProof {

    private static final String SUITE = "eddsa-rdfc-2022";

    private IntegrityProof() {}

    /** The document with a proof, which is checked with the public key. */
    static JsonObject on(JsonObject document, String verificationMethod, PrivateKey key, PublicKey open, Instant now)
            throws UnsoundCredential {
        var proof = Documents.JSON
                .createObjectBuilder()
                .add("type", "DataIntegrityProof")
                .add("cryptosuite", SUITE)
                .add("created", now.truncatedTo(ChronoUnit.SECONDS).toString())
                .add("verificationMethod", verificationMethod)
                .add("proofPurpose", "assertionMethod")
                .build();
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            var words = joined(ConfigHashes.of(config(document, proof)), CanonicalHash.of(document));
            signature.update(words);
            var made = signature.sign();
            signature.initVerify(open);
            signature.update(words);
            if (!signature.verify(made)) {
                throw new IllegalStateException("The proof does not hold on the document that was just signed");
            }
            var value = "z" + Base58.encode(made);
            return Documents.JSON
                    .createObjectBuilder(document)
                    .add("proof", Documents.JSON.createObjectBuilder(proof).add("proofValue", value))
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The credential could not be signed", e);
        }
    }

    /** What a document's proof says of itself, before anybody believes it. */
    record Named(String verificationMethod, Instant created) {}

    static Named named(JsonObject document) throws UnsoundCredential {
        var proof = proof(document);
        try {
            return new Named(text(proof, "verificationMethod"), Instant.parse(text(proof, "created")));
        } catch (java.time.format.DateTimeParseException e) {
            throw new UnsoundCredential("The proof does not say when it was made", e);
        }
    }

    /** Whether the proof was made with the key over exactly this document. */
    static boolean holds(JsonObject document, Multikey key) throws UnsoundCredential {
        var proof = proof(document);
        if (!text(proof, "type").equals("DataIntegrityProof")
                || !text(proof, "cryptosuite").equals(SUITE)
                || !text(proof, "proofPurpose").equals("assertionMethod")) {
            throw new UnsoundCredential("The proof is of another kind than " + SUITE, null);
        }
        var value = text(proof, "proofValue");
        var words =
                Documents.JSON.createObjectBuilder(proof).remove("proofValue").build();
        var unsecured =
                Documents.JSON.createObjectBuilder(document).remove("proof").build();
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initVerify(key.key());
            signature.update(joined(CanonicalHash.of(config(unsecured, words)), CanonicalHash.of(unsecured)));
            return value.startsWith("z") && signature.verify(Base58.decode(value.substring(1)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private static JsonObject config(JsonObject document, JsonObject proof) {
        return Documents.JSON
                .createObjectBuilder()
                .add("@context", document.getOrDefault("@context", JsonValue.EMPTY_JSON_ARRAY))
                .addAll(Documents.JSON.createObjectBuilder(proof))
                .build();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var both = new byte[first.length + second.length];
        System.arraycopy(first, 0, both, 0, first.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static JsonObject proof(JsonObject document) throws UnsoundCredential {
        var found = document.get("proof");
        if (found instanceof JsonArray several && several.size() == 1) {
            found = several.getFirst();
        }
        if (found instanceof JsonObject proof) {
            return proof;
        }
        throw new UnsoundCredential("This document has no proof, or several", null);
    }

    private static String text(JsonObject object, String name) throws UnsoundCredential {
        if (object.get(name) instanceof JsonString text) {
            return text.getString();
        }
        throw new UnsoundCredential("The proof has no '" + name + "'", null);
    }
}
