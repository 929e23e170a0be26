package org.telepraxis.certification.pdf;

import com.itextpdf.signatures.PdfPKCS7;
import com.itextpdf.signatures.PdfSigner.CryptoStandard;
import com.itextpdf.signatures.PrivateKeySignature;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;

/** Pieces of the making of a certificate that nobody but the bench takes out of it. */
public final class Piece {

    private Piece() {}

    /** The layout without the checks that an issued certificate always has, so that the bench can say what they cost. */
    public static byte[] unchecked(CertificateSheet sheet, byte[] credential) {
        return CertificateRendering.unchecked(sheet, credential);
    }

    /** The digest of so many bytes and the signature around it with its certificates, as they lie in the document. */
    public static byte[] signature(byte[] document, SigningKey key) {
        try {
            var seal = new PdfPKCS7(null, key.chainArray(), "SHA-256", null, MessageDigest::getInstance, false);
            var digest = MessageDigest.getInstance("SHA-256").digest(document);
            var words = seal.getAuthenticatedAttributeBytes(digest, CryptoStandard.CADES, null, null);
            var signer = new PrivateKeySignature(key.secret(), "SHA-256", null);
            seal.setExternalSignatureValue(signer.sign(words), null, signer.getSignatureAlgorithmName(), null);
            return seal.getEncodedPKCS7(digest, CryptoStandard.CADES, null, null, null);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The look that each certificate is given before it is released. */
    public static boolean selfCheck(byte[] sealed, SigningKey key) {
        return SelfCheck.holds(sealed, key.certificate());
    }
}
