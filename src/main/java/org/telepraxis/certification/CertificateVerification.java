package org.telepraxis.certification;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.certification.CertificateNumber.Reading.Wellformed;
import org.telepraxis.certification.pdf.SealCheck;

/** Answers anybody who asks whether a certificate is in force. Nothing is kept between two questions: what happened shows at once. */
@Service
@Transactional(readOnly = true)
public class CertificateVerification {

    private final Certificates certificates;
    private final CertificateDocuments documents;
    private final CertificateArchives archives;
    private final CertificateCredentials credentials;
    private final AssociationKeys keys;
    private final OfficeAccess access;
    private final Clock clock;

    CertificateVerification(
            Certificates certificates,
            CertificateDocuments documents,
            CertificateArchives archives,
            CertificateCredentials credentials,
            AssociationKeys keys,
            OfficeAccess access,
            Clock clock) {
        this.certificates = certificates;
        this.documents = documents;
        this.archives = archives;
        this.credentials = credentials;
        this.keys = keys;
        this.access = access;
        this.clock = clock;
    }

    /** The state of the certificate today, if there is one with this number. */
    public Optional<CertificateStatus> verify(String number) {
        return find(number)
                .map(certificate -> certificate.status(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
    }

    /** What the stored document looks like now: its fingerprint, and whether the association's seal on it holds. */
    public Optional<SealedDocument> document(String number) {
        return find(number)
                .flatMap(certificate -> documents
                        .findById(certificate.id())
                        .map(document -> looked(document, distrust(certificate, document))));
    }

    /** The document itself, for those who may have it. */
    public DocumentAccess download(String number) {
        return access(
                number, certificate -> documents.findById(certificate.id()).map(CertificateDocument::bytes));
    }

    /** The copy of the document for long keeping, for those who may have the document; none before it was made. */
    public DocumentAccess archive(String number) {
        return access(number, certificate -> archives.findById(certificate.id()).map(CertificateArchive::bytes));
    }

    /** The credential in JSON, byte for byte as it lies in the document, for those who may have the document. */
    public DocumentAccess credential(String number) {
        return access(
                number, certificate -> credentials.findById(certificate.id()).map(CertificateCredential::bytes));
    }

    /** The credential as a signed token, for those who may have the document. */
    public DocumentAccess token(String number) {
        return access(
                number,
                certificate -> credentials
                        .findById(certificate.id())
                        .map(credential -> credential.token().getBytes(StandardCharsets.US_ASCII)));
    }

    private DocumentAccess access(String number, Function<Certificate, Optional<byte[]>> kept) {
        var certificate = find(number).orElse(null);
        if (certificate == null) {
            return new DocumentAccess.Unknown();
        }
        if (!certificate.pdfPublic() && !access.mayRead(certificate.holder(), certificate.association())) {
            return new DocumentAccess.Private();
        }
        return kept.apply(certificate)
                .<DocumentAccess>map(DocumentAccess.Granted::new)
                .orElseGet(DocumentAccess.Unknown::new);
    }

    /** The same as is said of the file when somebody hands it in. */
    private @Nullable String distrust(Certificate certificate, CertificateDocument document) {
        return keys.stored(document.keyId())
                .compromisedAt()
                .map(since -> Distrust.sentence("The seal", since, certificate))
                .or(() -> credentials
                        .findById(certificate.id())
                        .flatMap(
                                credential -> keys.stored(credential.proofKey()).compromisedAt())
                        .map(since -> Distrust.sentence("The credential’s proof", since, certificate)))
                .orElse(null);
    }

    private SealedDocument looked(CertificateDocument document, @Nullable String distrust) {
        var key = keys.named(document.keyId()).certificate();
        boolean same = Texts.fingerprint(document.bytes()).equals(document.sha256());
        return new SealedDocument(
                document.sha256(),
                same && SealCheck.of(document.bytes(), key).holds(),
                document.sealLevel(),
                key.getSubjectX500Principal().getName(),
                key.getSerialNumber().toString(16),
                Texts.fingerprint(key),
                distrust);
    }

    private Optional<Certificate> find(String typed) {
        return CertificateNumber.read(typed) instanceof Wellformed(var number)
                ? certificates.findByNumber(number.value())
                : Optional.empty();
    }
}
