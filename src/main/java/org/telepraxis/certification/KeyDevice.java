package org.telepraxis.certification;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A device that keeps keys and signs by itself (PKCS#11), if the configuration names one. */
@Component
class KeyDevice {

    private final String configuration;
    private final char[] pin;
    private @Nullable KeyStore opened;

    KeyDevice(
            @Value("${telepraxis.pkcs11.config:}") String configuration,
            @Value("${telepraxis.pkcs11.pin:}") String pin) {
        this.configuration = configuration;
        this.pin = pin.toCharArray();
    }

    boolean named() {
        return !configuration.isBlank();
    }

    /** The device's certificate for the key with the label; empty if there is none. */
    Optional<X509Certificate> certificate(String label) {
        try {
            return Optional.ofNullable((X509Certificate) store().getCertificate(label));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("The device with the keys does not answer", e);
        }
    }

    /** The key with the label, of which nothing but its use can be had. */
    PrivateKey secret(String label) {
        try {
            if (store().getKey(label, pin) instanceof PrivateKey secret) {
                return secret;
            }
            throw new IllegalStateException("The device has no key '" + label + "'");
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("The device with the keys does not answer", e);
        }
    }

    private synchronized KeyStore store() throws GeneralSecurityException, IOException {
        if (!named()) {
            throw new IllegalStateException("No device with keys is named (telepraxis.pkcs11.config)");
        }
        if (opened == null) {
            var provider = Security.getProvider("SunPKCS11").configure(configuration);
            Security.addProvider(provider);
            opened = KeyStore.getInstance("PKCS11", provider);
            opened.load(null, pin);
        }
        return opened;
    }
}
