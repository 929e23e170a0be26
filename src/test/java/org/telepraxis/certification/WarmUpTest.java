package org.telepraxis.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.telepraxis.certification.pdf.PdfContents;

class WarmUpTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void makesACertificateOfNobodyByAKeyOfNobody() {
        var made = PdfContents.of(new WarmUp(Clock.fixed(NOW, ZoneOffset.UTC)).run())
                .orElseThrow();

        assertThat(made.lines()).anySatisfy(line -> assertThat(line).contains("Nobody"));
        assertThat(made.credential()).isPresent();
        assertThat(made.seal()).hasValueSatisfying(seal -> {
            assertThat(seal.unchanged()).isTrue();
            assertThat(Objects.requireNonNull(seal.signer())
                            .getSubjectX500Principal()
                            .getName())
                    .contains("Nobody");
        });
    }

    @Test
    void hasNothingToStoreItWithOrToCountItIn() {
        assertThat(WarmUp.class.getDeclaredConstructors())
                .singleElement()
                .satisfies(made -> assertThat(made.getParameterTypes()).containsExactly(Clock.class));
    }
}
