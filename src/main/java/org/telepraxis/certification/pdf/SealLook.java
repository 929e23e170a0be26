package org.telepraxis.certification.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.signatures.SignatureUtil;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document's seal, and by whose key it is.
 *
 * @param unchanged not a byte differs from what was sealed
 * @param whole the seal covers the document from its first byte to its last
 * @param signer null where the seal cannot be taken apart
 */
public record SealLook(
        boolean unchanged, boolean whole, @Nullable X509Certificate signer) {

    /** The seal; empty if nothing or more than one thing is sealed. */
    static Optional<SealLook> in(PdfDocument pdf) throws GeneralSecurityException {
        var seals = new SignatureUtil(pdf);
        if (seals.getSignatureNames().size() != 1) {
            return Optional.empty();
        }
        var name = seals.getSignatureNames().getFirst();
        var seal = seals.readSignatureData(name);
        return Optional.of(new SealLook(
                seal.verifySignatureIntegrityAndAuthenticity(),
                seals.signatureCoversWholeDocument(name),
                seal.getSigningCertificate()));
    }
}
