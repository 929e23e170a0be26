package org.telepraxis.certification.pdf;

/** Sheets for tests of other packages. */
public final class Samples {

    private Samples() {}

    /** One of many sheets, always the same for the same number. */
    public static CertificateSheet sheet(int n) {
        return ManyCertificates.sheet(n);
    }
}
