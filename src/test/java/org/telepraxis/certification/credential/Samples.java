package org.telepraxis.certification.credential;

/** Claims for tests of other packages. */
public final class Samples {

    private Samples() {}

    public static Claims claims(String holder) {
        return SampleClaims.of(holder);
    }
}
