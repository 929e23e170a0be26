package org.telepraxis.certification.pdf;

import com.itextpdf.kernel.exceptions.PdfException;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;

/**
 * What a look at a sealed document found.
 *
 * @param unchanged not a byte differs from what was sealed
 * @param whole the seal covers the document from its first byte to its last
 * @param expectedKey it was made with the key that the association had then
 */
public record SealCheck(boolean unchanged, boolean whole, boolean expectedKey) {

    private static final SealCheck NONE = new SealCheck(false, false, false);

    public boolean holds() {
        return unchanged && whole && expectedKey;
    }

    /** Looks at the document; one that cannot be read has no seal. */
    public static SealCheck of(byte[] document, X509Certificate expected) {
        try (var pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(document)))) {
            return SealLook.in(pdf)
                    .map(seal -> new SealCheck(seal.unchanged(), seal.whole(), expected.equals(seal.signer())))
                    .orElse(NONE);
        } catch (IOException | GeneralSecurityException | PdfException | com.itextpdf.io.exceptions.IOException e) {
            return NONE;
        }
    }
}
