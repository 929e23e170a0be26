package org.telepraxis.certification.pdf;

import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.List;

/** A key that seals documents, with the certificate that names its owner and the chain above it. */
public record SigningKey(PrivateKey secret, List<X509Certificate> chain) {

    public SigningKey {
        chain = List.copyOf(chain);
    }

    public X509Certificate certificate() {
        return chain.getFirst();
    }

    Certificate[] chainArray() {
        return chain.toArray(Certificate[]::new);
    }
}
