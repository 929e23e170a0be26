package org.telepraxis.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.europa.esig.dss.enumerations.Indication;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telepraxis.certification.pdf.Dss;

/** A key that never leaves its device seals, too. The device is SoftHSM, where it is installed. */
class KeyDeviceTest {

    private static final String PIN = "4711";

    @TempDir
    Path folder;

    @Test
    void sealsWithAKeyThatCannotBeTakenOut() throws Exception {
        var library = Stream.of(
                        "/usr/lib/softhsm/libsofthsm2.so",
                        "/usr/lib64/pkcs11/libsofthsm2.so",
                        "/opt/homebrew/lib/softhsm/libsofthsm2.so")
                .map(Path::of)
                .filter(Files::exists)
                .findFirst();
        assumeTrue(library.isPresent(), "SoftHSM is not installed (package softhsm2); nothing else plays the device");
        Files.createDirectory(folder.resolve("tokens"));
        Files.writeString(
                folder.resolve("softhsm2.conf"), "directories.tokendir = %s\n".formatted(folder.resolve("tokens")));
        run(List.of("softhsm2-util", "--init-token", "--free", "--label", "seal", "--pin", PIN, "--so-pin", "0815"));
        Files.writeString(
                folder.resolve("pkcs11.cfg"),
                "name = seal\nlibrary = %s\nslotListIndex = 0\nattributes(*, CKO_PRIVATE_KEY, *) = {\n  CKA_EXTRACTABLE = false\n  CKA_SENSITIVE = true\n}\n"
                        .formatted(library.orElseThrow()));

        run(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("java.class.path"),
                DeviceProbe.class.getName(),
                folder.toString(),
                PIN));

        assertThat(folder.resolve("words.txt")).hasContent("token true, secret stays in the device");
        var root = (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(Files.readAllBytes(folder.resolve("root.cer"))));
        var opinion = Dss.of(
                Files.readAllBytes(folder.resolve("sealed.pdf")), Files.readAllBytes(folder.resolve("list.crl")), root);
        assertThat(opinion.indication()).as(opinion.why()).isEqualTo(Indication.TOTAL_PASSED);
    }

    @Test
    void saysSoWhenNoDeviceIsNamed() {
        var none = new KeyDevice("", "");

        assertThat(none.named()).isFalse();
        assertThatThrownBy(() -> none.secret("any")).hasMessageContaining("telepraxis.pkcs11.config");
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of("SOFTHSM2_CONF", folder.resolve("softhsm2.conf").toString()));
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as(said).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
    }
}
