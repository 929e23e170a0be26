package org.telepraxis.certification;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names a certificate: 60 random bits in Crockford's base 32 and a check character, such as {@code 7X3K-0M9Q-T2VB-2}. Numbers say nothing and
 * cannot be guessed. The check character is a sum over the field of 32 elements: it catches every single wrong character and every
 * swap of two neighbours. Demo numbers such as {@code DEMO-0001} stand aside.
 */
public record CertificateNumber(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern DEMO = Pattern.compile("DEMO-?(\\d{4})");
    private static final int SYMBOLS = 12;

    /** Multiplying by two in the field: x^5 + x^2 + 1 is primitive, so that the weights of the thirteen places all differ. */
    private static final int POLYNOMIAL = 0b100101;

    /** What somebody typed or scanned. */
    public sealed interface Reading {

        /** A number that could exist. */
        record Wellformed(CertificateNumber number) implements Reading {}

        /** A number whose check character does not fit: a slip of the finger or an invention. */
        record Mistyped(String typed) implements Reading {}

        /** Not a number at all. */
        record Strange() implements Reading {}
    }

    static CertificateNumber random(SecureRandom random) {
        long bits = random.nextLong() >>> 4;
        var symbols = new StringBuilder();
        for (int i = SYMBOLS - 1; i >= 0; i--) {
            symbols.append(ALPHABET.charAt((int) (bits >>> (5 * i)) & 31));
        }
        return grouped(symbols.append(check(symbols)).toString());
    }

    static CertificateNumber demo(int n) {
        return new CertificateNumber("DEMO-%04d".formatted(n));
    }

    /** Reads a number however it is spaced, and with the letters that people take for digits. */
    public static Reading read(String typed) {
        var plain = typed.strip().toUpperCase(Locale.ROOT);
        var demo = DEMO.matcher(plain);
        if (demo.matches()) {
            return new Reading.Wellformed(new CertificateNumber("DEMO-" + demo.group(1)));
        }
        var symbols = plain.replaceAll("[-\\s]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        if (symbols.length() != SYMBOLS + 1 || symbols.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) {
            return new Reading.Strange();
        }
        return check(symbols.substring(0, SYMBOLS)) == symbols.charAt(SYMBOLS)
                ? new Reading.Wellformed(grouped(symbols))
                : new Reading.Mistyped(grouped(symbols).value());
    }

    private static CertificateNumber grouped(String symbols) {
        return new CertificateNumber("%s-%s-%s-%s"
                .formatted(
                        symbols.substring(0, 4),
                        symbols.substring(4, 8),
                        symbols.substring(8, 12),
                        symbols.substring(12)));
    }

    private static char check(CharSequence symbols) {
        int sum = 0;
        for (int i = 0; i < symbols.length(); i++) {
            // Horner's rule: each place weighs twice what the next one does.
            sum = twice(sum ^ ALPHABET.indexOf(symbols.charAt(i)));
        }
        return ALPHABET.charAt(sum);
    }

    private static int twice(int element) {
        int shifted = element << 1;
        return shifted > 31 ? shifted ^ POLYNOMIAL : shifted;
    }

    @Override
    public String toString() {
        return value;
    }
}
