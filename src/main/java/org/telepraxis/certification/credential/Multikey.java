package org.telepraxis.certification.credential;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** An Ed25519 public key as text: {@code z6Mk…} (W3C Controlled Identifiers 1.0, section 2.2.2). */
public record Multikey(String value) {

    private static final byte[] ED25519 = {(byte) 0xed, 0x01};

    /** What stands before the 32 bytes of an Ed25519 key in its X.509 form (RFC 8410, section 4). */
    private static final byte[] X509_START = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final int LENGTH = 32;

    public static Multikey of(PublicKey key) {
        var encoded = key.getEncoded();
        if (encoded.length != X509_START.length + LENGTH
                || !Arrays.equals(encoded, 0, X509_START.length, X509_START, 0, X509_START.length)) {
            throw new IllegalArgumentException("Not an Ed25519 key: " + key.getAlgorithm());
        }
        var bytes = new byte[ED25519.length + LENGTH];
        System.arraycopy(ED25519, 0, bytes, 0, ED25519.length);
        System.arraycopy(encoded, X509_START.length, bytes, ED25519.length, LENGTH);
        return new Multikey("z" + Base58.encode(bytes));
    }

    /**
     * The key that the text names.
     *
     * @throws IllegalArgumentException if it names none
     */
    public PublicKey key() {
        var bytes = value.startsWith("z") ? Base58.decode(value.substring(1)) : new byte[0];
        if (bytes.length != ED25519.length + LENGTH || bytes[0] != ED25519[0] || bytes[1] != ED25519[1]) {
            throw new IllegalArgumentException("Not an Ed25519 key: " + value);
        }
        var encoded = Arrays.copyOf(X509_START, X509_START.length + LENGTH);
        System.arraycopy(bytes, ED25519.length, encoded, X509_START.length, LENGTH);
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Not an Ed25519 key: " + value, e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
