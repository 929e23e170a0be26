package org.telepraxis.certification.pdf;

/** The layout without the checks that an issued certificate always has, so that the bench can say what they cost. */
public final class Unchecked {

    private Unchecked() {}

    public static byte[] render(CertificateSheet sheet, byte[] credential) {
        return CertificateRendering.unchecked(sheet, credential);
    }
}
