package org.telepraxis.certification.credential;

import com.nimbusds.jose.JOSEException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.security.interfaces.ECPublicKey;
import java.util.List;

/** The document that an issuer's {@code did:web} leads to: its keys, retired ones too, as long as what they signed has to be checked. */
public final class IssuerDocument {

    private IssuerDocument() {}

    /**
     * The document as JSON.
     *
     * @param proofs keys of proofs inside documents
     * @param seals keys of seals and tokens
     */
    public static byte[] of(Issuer issuer, List<Multikey> proofs, List<ECPublicKey> seals) {
        var methods = Documents.JSON.createArrayBuilder();
        var assertion = Documents.JSON.createArrayBuilder();
        for (var proof : proofs) {
            assertion.add(issuer.method(proof));
            methods.add(Documents.JSON
                    .createObjectBuilder()
                    .add("id", issuer.method(proof))
                    .add("type", "Multikey")
                    .add("controller", issuer.did())
                    .add("publicKeyMultibase", proof.value()));
        }
        for (var seal : seals) {
            var id = issuer.did() + "#" + thumbprint(seal);
            assertion.add(id);
            methods.add(Documents.JSON
                    .createObjectBuilder()
                    .add("id", id)
                    .add("type", "JsonWebKey")
                    .add("controller", issuer.did())
                    .add("publicKeyJwk", json(CredentialToken.jwk(seal).toJSONString())));
        }
        return Documents.bytes(Documents.JSON
                .createObjectBuilder()
                .add(
                        "@context",
                        Documents.JSON
                                .createArrayBuilder()
                                .add("https://www.w3.org/ns/did/v1")
                                .add("https://w3id.org/security/multikey/v1")
                                .add("https://w3id.org/security/jwk/v1"))
                .add("id", issuer.did())
                .add("verificationMethod", methods)
                .add("assertionMethod", assertion)
                .build());
    }

    private static String thumbprint(ECPublicKey key) {
        try {
            return CredentialToken.jwk(key).computeThumbprint().toString();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Documents.JSON.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
