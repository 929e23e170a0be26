package org.telepraxis.courseware;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A text file that only a secret opens, such as a bank of exam items on its way: AES-256-GCM, with a key that PBKDF2 makes of the secret. A
 * first line names the form; the rest is base64 of salt, nonce and cipher text. What was changed does not open.
 */
public final class SealedFile {

    private static final String HEAD = "telepraxis-sealed-1";
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BITS = 256;
    private static final int ROUNDS = 600_000;

    private SealedFile() {}

    public static boolean isSealed(String text) {
        return text.startsWith(HEAD);
    }

    public static String seal(String text, char[] secret) {
        var random = new SecureRandom();
        var salt = new byte[SALT];
        var nonce = new byte[NONCE];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, secret, salt, nonce).doFinal(text.getBytes(UTF_8));
            var all = Arrays.copyOf(salt, SALT + NONCE + sealed.length);
            System.arraycopy(nonce, 0, all, SALT, NONCE);
            System.arraycopy(sealed, 0, all, SALT + NONCE, sealed.length);
            return HEAD + "\n" + Base64.getMimeEncoder().encodeToString(all) + "\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text; empty where the secret is another one, or the file was changed since. */
    public static Optional<String> open(String sealed, char[] secret) {
        var lines = sealed.split("\\R", 2);
        if (!lines[0].equals(HEAD) || lines.length < 2) {
            return Optional.empty();
        }
        try {
            var all = Base64.getMimeDecoder().decode(lines[1]);
            if (all.length <= SALT + NONCE) {
                return Optional.empty();
            }
            var salt = Arrays.copyOf(all, SALT);
            var nonce = Arrays.copyOfRange(all, SALT, SALT + NONCE);
            var text = cipher(Cipher.DECRYPT_MODE, secret, salt, nonce)
                    .doFinal(all, SALT + NONCE, all.length - SALT - NONCE);
            return Optional.of(new String(text, UTF_8));
        } catch (AEADBadTagException | IllegalArgumentException notThis) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cipher cipher(int mode, char[] secret, byte[] salt, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key(secret, salt), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(HEAD.getBytes(UTF_8));
        return cipher;
    }

    private static SecretKey key(char[] secret, byte[] salt) throws GeneralSecurityException {
        var spec = new PBEKeySpec(secret, salt, ROUNDS, KEY_BITS);
        try {
            var key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec);
            return new SecretKeySpec(key.getEncoded(), "AES");
        } finally {
            spec.clearPassword();
        }
    }
}
