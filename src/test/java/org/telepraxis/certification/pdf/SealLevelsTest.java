package org.telepraxis.certification.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What the European Commission's validator says of seals of every level, with the association's root trusted. */
class SealLevelsTest {

    // The validator goes by the real time.
    private static final Instant NOW =
            Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(30);
    private static final SigningKey AUTHORITY = KeyMaking.authority("Certificates", NOW.minusSeconds(60));
    private static final SigningKey KEY = KeyMaking.issuer("Eastmere Association", AUTHORITY, NOW.minusSeconds(50));
    private static final byte[] REVOCATIONS = KeyMaking.revocationList(List.of(), AUTHORITY, NOW);
    private static final byte[] NOTHING = new byte[0];
    private static final LocalTimeStamps TSA = new LocalTimeStamps();

    @AfterAll
    static void endTheAuthority() {
        TSA.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 29, 66, 101})
    void aSealWithoutATimeStampHoldsForOthersToo(int n) {
        assertThat(Dss.of(sealed(n, Profile.PDFA_3A, Optional.empty()), REVOCATIONS, root()))
                .isEqualTo(passed(SignatureLevel.PAdES_BASELINE_B));
    }

    @ParameterizedTest
    @EnumSource
    void withAnAuthorityForTimeStampsTheSealBearsOne(Profile profile) {
        var sealed = sealed(7, profile, Optional.of(TSA.stamps()));

        assertThat(Dss.of(sealed, REVOCATIONS, root(), TSA.certificate()))
                .isEqualTo(passed(SignatureLevel.PAdES_BASELINE_T));
        assertThat(broken(sealed, profile)).isEmpty();
        assertThat(SealCheck.of(sealed, KEY.certificate()).holds()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void theCopyForTheArchiveNeedsNobodyElse(Profile profile) {
        var sealed = sealed(7, profile, Optional.of(TSA.stamps()));
        var copy = archived(sealed, profile, Optional.of(TSA.stamps()));

        assertThat(copy.level()).isEqualTo("PAdES B-LTA");
        assertThat(Arrays.copyOf(copy.document(), sealed.length)).isEqualTo(sealed);
        assertThat(Dss.of(copy.document(), NOTHING, root(), TSA.certificate()))
                .isEqualTo(passed(SignatureLevel.PAdES_BASELINE_LTA));
        assertThat(broken(copy.document(), profile)).isEmpty();
    }

    @Test
    void aCopyCanBeStampedAgainYearsLater() {
        var once = archived(
                sealed(3, Profile.PDFA_3A, Optional.of(TSA.stamps())), Profile.PDFA_3A, Optional.of(TSA.stamps()));
        var twice = archived(once.document(), Profile.PDFA_3A, Optional.of(TSA.stamps()));

        assertThat(Dss.of(twice.document(), NOTHING, root(), TSA.certificate()))
                .isEqualTo(passed(SignatureLevel.PAdES_BASELINE_LTA));
        assertThat(broken(twice.document(), Profile.PDFA_3A)).isEmpty();
    }

    @Test
    void aSealOfARevokedKeyIsNotTrusted() {
        var revoked = new KeyMaking.Revoked(KEY.certificate().getSerialNumber(), NOW.minusSeconds(10));
        var list = KeyMaking.revocationList(List.of(revoked), AUTHORITY, NOW);

        assertThat(Dss.of(sealed(0, Profile.PDFA_3A, Optional.empty()), list, root())
                        .indication())
                .isNotEqualTo(Indication.TOTAL_PASSED);
    }

    @Test
    void aSealOfAStrangerAndAChangedByteAreFound() {
        var sealed = sealed(0, Profile.PDFA_3A, Optional.empty());
        var stranger = KeyMaking.authority("Certificates", NOW.minusSeconds(60)).certificate();
        var changed = sealed.clone();
        changed[new String(sealed, StandardCharsets.ISO_8859_1).indexOf("/MarkInfo") + 1] ^= 1;

        assertThat(Dss.of(sealed, REVOCATIONS, stranger).indication()).isNotEqualTo(Indication.TOTAL_PASSED);
        assertThat(Dss.of(changed, REVOCATIONS, root()).indication()).isEqualTo(Indication.TOTAL_FAILED);
    }

    @Test
    void saysSoWhenTheAuthorityGivesNoTimeStamp() {
        try (var broken = new LocalTimeStamps()) {
            broken.breakDown();
            assertThatThrownBy(() -> sealed(0, Profile.PDFA_3A, Optional.of(broken.stamps())))
                    .isInstanceOf(NoTimeStamp.class)
                    .hasMessageContaining("time-stamp authority");
        }
        var nobody = new TimeStamps(java.net.URI.create("http://127.0.0.1:1/"), Duration.ofSeconds(20));
        assertThatThrownBy(() -> sealed(0, Profile.PDFA_3A, Optional.of(nobody)))
                .isInstanceOf(NoTimeStamp.class)
                .hasMessage("The time-stamp authority does not answer.");
    }

    private static Archive.Copy archived(byte[] sealed, Profile profile, Optional<TimeStamps> stamps) {
        return Archive.of(sealed, KEY.chain(), REVOCATIONS, profile, Language.ENGLISH, stamps);
    }

    private static byte[] sealed(int n, Profile profile, Optional<TimeStamps> stamps) {
        var sheet = ManyCertificates.sheet(n);
        return Seal.on(sheet, "{}".getBytes(StandardCharsets.UTF_8), KEY, new Seal.Sealing(NOW, profile, stamps));
    }

    private static List<String> broken(byte[] document, Profile profile) {
        return profile == Profile.PDFA_3A
                ? Vera.failures(document, PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)
                : Vera.failures(document, PDFAFlavour.PDFA_4_F, PDFAFlavour.PDFUA_2);
    }

    private static X509Certificate root() {
        return AUTHORITY.certificate();
    }

    private static Dss.Opinion passed(SignatureLevel level) {
        return new Dss.Opinion(1, Indication.TOTAL_PASSED, level, "null []");
    }
}
