package org.telepraxis.certification.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.telepraxis.certification.credential.CredentialSigning.ProofKey;

/** What is signed here is found sound by a verifier that others wrote. */
class IndependentVerifierTest {

    // The verifier goes by the real time.
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final ProofKey KEY = SampleClaims.key();

    @Test
    void findsCredentialAndListSoundAndTheCredentialInForce() {
        var found = IndependentVerifier.look(credential(), list(new BitSet()), did());

        assertThat(found.path("why").asString()).isEmpty();
        assertThat(found.path("proof").asBoolean()).isTrue();
        assertThat(found.path("list").asBoolean()).isTrue();
        assertThat(found.path("inForce").asBoolean()).isTrue();
    }

    @Test
    void findsARevokedCredentialOutOfForce() {
        var out = new BitSet();
        out.set(4711);

        var found = IndependentVerifier.look(credential(), list(out), did());

        assertThat(found.path("proof").asBoolean()).isTrue();
        assertThat(found.path("list").asBoolean()).isTrue();
        assertThat(found.path("inForce").asBoolean()).isFalse();
    }

    @Test
    void findsAChangedNameOut() {
        var forged = new String(credential(), StandardCharsets.UTF_8)
                .replace("Ida", "Eva")
                .getBytes(StandardCharsets.UTF_8);

        var found = IndependentVerifier.look(forged, list(new BitSet()), did());

        assertThat(found.path("proof").asBoolean()).isFalse();
    }

    private byte[] credential() {
        return CredentialSigning.credential(SampleClaims.of("Ida Ferro"), KEY, now);
    }

    private byte[] list(BitSet out) {
        return CredentialSigning.statusList(
                SampleClaims.ISSUER,
                StatusList.Purpose.SUSPENSION,
                out,
                KEY,
                now.minusSeconds(60),
                now.plus(Duration.ofDays(7)));
    }

    private static byte[] did() {
        return IssuerDocument.of(SampleClaims.ISSUER, List.of(KEY.multikey()), List.of());
    }
}
