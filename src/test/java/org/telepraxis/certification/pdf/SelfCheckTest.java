package org.telepraxis.certification.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SelfCheckTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final SigningKey AUTHORITY = KeyMaking.authority("Certificates", NOW);
    private static final SigningKey KEY = KeyMaking.issuer("Eastmere Association", AUTHORITY, NOW);
    private static final byte[] CREDENTIAL = "{}".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PLAIN = CertificateRendering.render(ManyCertificates.sheet(4), CREDENTIAL);
    private static final byte[] SEALED = Seal.on(ManyCertificates.sheet(4), CREDENTIAL, KEY, NOW);

    @Test
    void findsWhatTheOtherCheckFinds() {
        assertThat(SelfCheck.holds(SEALED, KEY.certificate())).isTrue();
        assertThat(SealCheck.of(SEALED, KEY.certificate()).holds()).isTrue();
    }

    @Test
    void findsEveryChangedByteAndEveryAddedOne() {
        var text = new String(SEALED, StandardCharsets.ISO_8859_1);
        var range = text.substring(text.lastIndexOf("/ByteRange"))
                .replaceFirst("(?s)/ByteRange\\s*\\[([^]]*)].*", "$1")
                .strip()
                .split("\\s+");
        int seal = Integer.parseInt(range[1]);
        int behind = Integer.parseInt(range[2]);
        for (int at = 10; at < SEALED.length; at += SEALED.length / 200) {
            // The seal itself has room that it does not use.
            if (at >= seal && at < behind) {
                continue;
            }
            var changed = SEALED.clone();
            changed[at] ^= 1;
            assertThat(SelfCheck.holds(changed, KEY.certificate()))
                    .as("byte %d", at)
                    .isFalse();
        }
        assertThat(SelfCheck.holds(Arrays.copyOf(SEALED, SEALED.length + 1), KEY.certificate()))
                .isFalse();
    }

    @Test
    void findsAnotherKeyAndNoSealAtAll() {
        var other = KeyMaking.issuer("Eastmere Association", AUTHORITY, NOW);

        assertThat(SelfCheck.holds(SEALED, other.certificate())).isFalse();
        assertThat(SelfCheck.holds(PLAIN, KEY.certificate())).isFalse();
        assertThat(SelfCheck.holds(new byte[] {1, 2, 3}, KEY.certificate())).isFalse();
    }
}
