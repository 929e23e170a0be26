package org.telepraxis.certification.pdf;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** A time-stamp authority of this test, on the loopback address; it ends with the test. */
public final class LocalTimeStamps implements AutoCloseable {

    private static final int OK = 200;

    private final HttpServer server;
    private final X509Certificate certificate;
    private final TimeStampTokenGenerator tokens;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean broken;

    public LocalTimeStamps() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = generator.generateKeyPair();
            var name = new X500Name("CN=Time stamps of a test");
            var now = Instant.now();
            var builder = new JcaX509v3CertificateBuilder(
                    name,
                    BigInteger.TWO,
                    Date.from(now.minus(Duration.ofDays(400))),
                    Date.from(now.plus(Duration.ofDays(400))),
                    name,
                    pair.getPublic());
            builder.addExtension(
                    Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
            var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate());
            certificate = new JcaX509CertificateConverter().getCertificate(builder.build(signer));
            var digests = new JcaDigestCalculatorProviderBuilder().build();
            tokens = new TimeStampTokenGenerator(
                    new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withECDSA", pair.getPrivate(), certificate),
                    digests.get(new org.bouncycastle.asn1.x509.AlgorithmIdentifier(TSPAlgorithms.SHA256)),
                    new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1"));
            tokens.addCertificates(new JcaCertStore(List.of(certificate)));
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            var answer = broken
                    ? "Out of order".getBytes()
                    : answer(exchange.getRequestBody().readAllBytes());
            exchange.sendResponseHeaders(OK, answer.length);
            try (var body = exchange.getResponseBody()) {
                body.write(answer);
            }
        });
        server.start();
    }

    private byte[] answer(byte[] request) {
        try {
            return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                    .generate(new TimeStampRequest(request), BigInteger.valueOf(asked.get()), new Date())
                    .getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (org.bouncycastle.tsp.TSPException e) {
            throw new IllegalStateException(e);
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    public TimeStamps stamps() {
        return new TimeStamps(address(), Duration.ofSeconds(20));
    }

    public X509Certificate certificate() {
        return certificate;
    }

    public int asked() {
        return asked.get();
    }

    /** From now on it answers with something that is no time stamp. */
    public void breakDown() {
        broken = true;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
