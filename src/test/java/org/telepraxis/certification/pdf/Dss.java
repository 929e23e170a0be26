package org.telepraxis.certification.pdf;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.security.cert.X509Certificate;
import org.jspecify.annotations.Nullable;

/** The opinion of the European Commission's validator (EU DSS) of a sealed document. */
public final class Dss {

    private Dss() {}

    /**
     * What it says.
     *
     * @param seals how many seals it found
     */
    public record Opinion(
            int seals,
            @Nullable Indication indication,
            @Nullable SignatureLevel level,
            String why) {}

    /**
     * Its opinion.
     *
     * @param revocations the authority's list, handed to it as from outside; empty if it shall find one in the document
     * @param trusted whom it trusts
     */
    public static Opinion of(byte[] document, byte[] revocations, X509Certificate... trusted) {
        var anchors = new CommonTrustedCertificateSource();
        for (var anchor : trusted) {
            anchors.addCertificate(new CertificateToken(anchor));
        }
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(anchors);
        if (revocations.length > 0) {
            verifier.setCrlSource(new ExternalResourcesCRLSource(new InMemoryDocument(revocations)));
        }
        var validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(document, "certificate.pdf"));
        validator.setCertificateVerifier(verifier);
        var report = validator.validateDocument().getSimpleReport();
        var first = report.getFirstSignatureId();
        return first == null
                ? new Opinion(0, null, null, "no seal")
                : new Opinion(
                        report.getSignaturesCount(),
                        report.getIndication(first),
                        report.getSignatureFormat(first),
                        report.getSubIndication(first) + " " + report.getAdESValidationErrors(first));
    }
}
