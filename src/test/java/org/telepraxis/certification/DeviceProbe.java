package org.telepraxis.certification;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.Security;
import java.security.cert.Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.telepraxis.certification.credential.CredentialToken;
import org.telepraxis.certification.pdf.KeyMaking;
import org.telepraxis.certification.pdf.Seal;
import org.telepraxis.certification.pdf.SigningKey;

/**
 * A program of its own, since the device's library reads its place from the environment: makes a key inside the device and seals a document
 * with it. Writes the document, the root and a word about the key into the folder.
 */
final class DeviceProbe {

    private static final String LABEL = "association seal";

    private DeviceProbe() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        var configuration = folder.resolve("pkcs11.cfg").toString();
        var pin = arguments[1];
        makeKey(configuration, pin);

        var device = new KeyDevice(configuration, pin);
        var now = Instant.now().minusSeconds(30);
        var authority = KeyMaking.authority("Certificates", now);
        var open = device.certificate(LABEL).orElseThrow().getPublicKey();
        var chain =
                KeyMaking.unpacked(KeyMaking.packed(KeyMaking.certified("Eastmere Association", open, authority, now)));
        var key = new SigningKey(device.secret(LABEL), chain);
        var sheet = org.telepraxis.certification.pdf.Samples.sheet(0);
        Files.write(folder.resolve("sealed.pdf"), Seal.on(sheet, "{}".getBytes(StandardCharsets.UTF_8), key, now));
        Files.write(folder.resolve("root.cer"), authority.certificate().getEncoded());
        Files.write(folder.resolve("list.crl"), KeyMaking.revocationList(java.util.List.of(), authority, now));
        var claims = org.telepraxis.certification.credential.Samples.claims("Ida");
        var token = CredentialToken.of(claims, key.secret(), (ECPublicKey) open);
        Files.writeString(
                folder.resolve("words.txt"),
                "token %s, secret %s"
                        .formatted(
                                CredentialToken.holds(token, (ECPublicKey) open),
                                key.secret().getEncoded() == null ? "stays in the device" : "can be taken out"));
    }

    private static void makeKey(String configuration, String pin) throws Exception {
        var provider = Security.getProvider("SunPKCS11").configure(configuration);
        Security.addProvider(provider);
        var store = KeyStore.getInstance("PKCS11", provider);
        store.load(null, pin.toCharArray());
        var generator = KeyPairGenerator.getInstance("EC", provider);
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var pair = generator.generateKeyPair();
        var name = new X500Name("CN=Made in the device");
        var now = Instant.now();
        var certificate = new JcaX509CertificateConverter()
                .getCertificate(new JcaX509v3CertificateBuilder(
                                name,
                                BigInteger.ONE,
                                Date.from(now),
                                Date.from(now.plus(Duration.ofDays(30))),
                                name,
                                pair.getPublic())
                        .build(new JcaContentSignerBuilder("SHA256withECDSA")
                                .setProvider(provider)
                                .build(pair.getPrivate())));
        store.setKeyEntry(LABEL, pair.getPrivate(), null, new Certificate[] {certificate});
        store.store(null);
        Security.removeProvider(provider.getName());
    }
}
