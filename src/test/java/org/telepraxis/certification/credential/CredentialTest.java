package org.telepraxis.certification.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telepraxis.certification.credential.CredentialSigning.ProofKey;

class CredentialTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final ProofKey KEY = SampleClaims.key();

    @Test
    void whatWasSignedIsFoundSound() throws UnsoundCredential {
        var check = check(signed("Ida Őry-Łukaszewska"));

        assertThat(check.proofHolds()).isTrue();
        assertThat(check.issuersKey()).isTrue();
        assertThat(check.issuer()).isEqualTo("did:web:telepraxis.example:issuers:01900000-0000-7000-8000-000000000001");
        assertThat(check.number()).isEqualTo("7X3K-0M9Q-T2VB-H");
        assertThat(check.statusIndex()).isEqualTo(4711);
    }

    @Test
    void aStrangersProofIsSoundButNotTheIssuers() throws UnsoundCredential {
        var stranger = SampleClaims.key();
        var forged = CredentialSigning.credential(SampleClaims.of("Ida"), stranger, NOW);

        var check = check(forged);

        assertThat(check.proofHolds()).isTrue();
        assertThat(check.issuersKey()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyText")
    void noWordCanBeChanged(String path) {
        var document = document(signed("Ida"));
        var forged = changed(document, path);

        assertThat(accepted(forged)).as("the credential with a changed " + path).isFalse();
    }

    static List<String> everyText() {
        var paths = new ArrayList<String>();
        collect(document(signed("Ida")), "", paths);
        return paths;
    }

    @Test
    void noWordCanBeAdded() {
        var forged = Json.createObjectBuilder(document(signed("Ida")))
                .add("licensedToPractise", true)
                .build();

        assertThatThrownBy(() -> check(Documents.bytes(forged)))
                .isInstanceOf(UnsoundCredential.class)
                .hasMessageContaining("vocabulary");
    }

    @Test
    void aVocabularyIsNeverFetched() {
        var document = document(signed("Ida"));
        var forged = Json.createObjectBuilder(document)
                .add(
                        "@context",
                        Json.createArrayBuilder(document.getJsonArray("@context"))
                                .add("http://localhost:1/evil.json"))
                .build();

        assertThatThrownBy(() -> check(Documents.bytes(forged))).isInstanceOf(UnsoundCredential.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"proof\": []}",
                "{\"proof\": {}}",
                "<html>",
                "{\"proof\": {\"verificationMethod\": 3}}"
            })
    void whatIsNoCredentialIsRefusedWithAReason(String text) {
        assertThatThrownBy(() -> check(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isInstanceOf(UnsoundCredential.class)
                .message()
                .isNotBlank();
    }

    @Test
    void theTokenSaysTheSameAndHolds() throws Exception {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var pair = generator.generateKeyPair();
        var open = (ECPublicKey) pair.getPublic();

        var token = CredentialToken.of(SampleClaims.of("Ida"), pair.getPrivate(), open);

        assertThat(CredentialToken.holds(token, open)).isTrue();
        var parts = token.split("\\.");
        var payload = document(java.util.Base64.getUrlDecoder().decode(parts[1]));
        var credential = document(signed("Ida"));
        assertThat(payload.get("credentialSubject")).isEqualTo(credential.get("credentialSubject"));
        assertThat(payload.getString("iss")).isEqualTo(SampleClaims.ISSUER.did());
        var forged = parts[0] + "." + parts[1].substring(0, 40) + (parts[1].charAt(40) == 'A' ? 'B' : 'A')
                + parts[1].substring(41) + "." + parts[2];
        assertThat(CredentialToken.holds(forged, open)).isFalse();
    }

    @Test
    void theStatusListKeepsEveryPlace() throws UnsoundCredential {
        var out = new BitSet();
        out.set(0);
        out.set(7);
        out.set(4711);
        out.set(StatusList.LENGTH - 1);

        assertThat(StatusList.decode(StatusList.encode(out))).isEqualTo(out);
    }

    @Test
    void aNearlyEmptyStatusListIsAsShortAsTheStandardPromises() {
        assertThat(StatusList.encode(new BitSet())).hasSizeLessThan(120);
    }

    private static CredentialCheck check(byte[] credential) throws UnsoundCredential {
        var own = SampleClaims.ISSUER.method(KEY.multikey());
        return CredentialCheck.of(credential, own::equals);
    }

    private static boolean accepted(JsonObject document) {
        try {
            var check = check(Documents.bytes(document));
            return check.proofHolds() && check.issuersKey();
        } catch (UnsoundCredential e) {
            return false;
        }
    }

    private static byte[] signed(String holder) {
        return CredentialSigning.credential(SampleClaims.of(holder), KEY, NOW);
    }

    private static JsonObject document(byte[] bytes) {
        try {
            return Documents.read(bytes);
        } catch (UnsoundCredential e) {
            throw new IllegalStateException(e);
        }
    }

    private static void collect(JsonValue value, String path, List<String> paths) {
        switch (value) {
            case JsonObject object -> object.forEach((name, inner) -> collect(inner, path + "/" + name, paths));
            case JsonArray array -> {
                for (int i = 0; i < array.size(); i++) {
                    collect(array.get(i), path + "/" + i, paths);
                }
            }
            default -> paths.add(path);
        }
    }

    /** The document with another value at the path. */
    private static JsonObject changed(JsonObject document, String path) {
        var value = document.getValue(path);
        var other = value instanceof JsonString text ? Json.createValue(text.getString() + "x") : JsonValue.TRUE;
        return Json.createPointer(path).replace(document, other);
    }
}
