package org.telepraxis.certification.pdf;

import com.itextpdf.forms.form.element.SignatureFieldAppearance;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.signatures.LtvVerification;
import com.itextpdf.signatures.SignatureUtil;
import com.itextpdf.signatures.SignerProperties;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Appends to a sealed document what is needed to check its seal when nobody can be asked any more: the certificates and the lists of
 * revoked ones (PAdES LT), and, where there is an authority for them, a time stamp around it all (PAdES LTA). Not a byte of the
 * document itself changes.
 */
public final class Archive {

    private Archive() {}

    /**
     * A document for long keeping.
     *
     * @param level the level of its seal, such as {@code PAdES B-LTA}
     */
    public record Copy(byte[] document, String level) {}

    /**
     * Makes such a document.
     *
     * @param revocations the authority's signed list, which says that the key was not revoked
     * @throws NoTimeStamp if the authority gives none
     */
    public static Copy of(
            byte[] sealed,
            List<X509Certificate> chain,
            byte[] revocations,
            Profile profile,
            Language language,
            Optional<TimeStamps> stamps) {
        var known = withMaterial(sealed, chain, revocations, profile);
        return stamps.map(from -> new Copy(stamped(known, profile, language, from), "PAdES B-LTA"))
                .orElseGet(() -> new Copy(known, "PAdES B-LT"));
    }

    private static byte[] withMaterial(
            byte[] sealed, List<X509Certificate> chain, byte[] revocations, Profile profile) {
        var out = new ByteArrayOutputStream();
        try (var pdf = new ArchiveDocument(
                new PdfReader(new ByteArrayInputStream(sealed)),
                new PdfWriter(out),
                new StampingProperties().useAppendMode(),
                profile)) {
            var certificates = new ArrayList<byte[]>();
            for (var certificate : chain) {
                certificates.add(certificate.getEncoded());
            }
            var seals = new SignatureUtil(pdf);
            for (var name : seals.getSignatureNames()) {
                var stampers = seals.readSignatureData(name).getTimestampCertificates();
                var all = new ArrayList<>(certificates);
                for (var stamper : stampers == null ? new java.security.cert.Certificate[0] : stampers) {
                    all.add(stamper.getEncoded());
                }
                var verification = new LtvVerification(pdf);
                verification.addVerification(name, null, List.of(revocations), all);
                verification.merge();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The document could not be prepared for the archive", e);
        }
        return out.toByteArray();
    }

    private static byte[] stamped(byte[] document, Profile profile, Language language, TimeStamps stamps) {
        var out = new ByteArrayOutputStream();
        try {
            var reader = new PdfReader(new ByteArrayInputStream(document));
            var signer = CheckedSigner.of(reader, out, new StampingProperties().useAppendMode(), profile);
            var unseen = new SignatureFieldAppearance(SignerProperties.IGNORED_ID);
            unseen.getAccessibilityProperties()
                    .setAlternateDescription(language.words().timeStamp());
            signer.setSignerProperties(new SignerProperties().setSignatureAppearance(unseen));
            signer.timestamp(stamps.client(), signer.getNewSigFieldName());
        } catch (com.itextpdf.kernel.exceptions.PdfException e) {
            throw TimeStamps.missing(e).map(RuntimeException.class::cast).orElse(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The document could not be stamped for the archive", e);
        }
        return out.toByteArray();
    }
}
