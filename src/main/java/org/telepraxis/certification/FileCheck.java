package org.telepraxis.certification;

import static org.telepraxis.certification.FileFinding.Part.broken;
import static org.telepraxis.certification.FileFinding.Part.holds;

import java.nio.charset.StandardCharsets;
import java.security.interfaces.ECPublicKey;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.AssociationId;
import org.telepraxis.certification.FileFinding.Part;
import org.telepraxis.certification.credential.Badge;
import org.telepraxis.certification.credential.CredentialCheck;
import org.telepraxis.certification.credential.CredentialToken;
import org.telepraxis.certification.credential.Multikey;
import org.telepraxis.certification.credential.UnsoundCredential;
import org.telepraxis.certification.pdf.PdfContents;

/**
 * Looks at a file that somebody was handed as a certificate: the document, its credential, a token or a badge. Seal, proof, status and
 * register are looked at each for itself, in memory; nothing of the file is kept or logged.
 */
@Service
@Transactional
public class FileCheck {

    /** A larger file is none that was issued here. */
    public static final int MOST_BYTES = 3_000_000;

    /** To take a file apart costs far more than to look a number up. */
    private static final Semaphore AT_ONCE = new Semaphore(4);

    private final Certificates certificates;
    private final CertificateDocuments documents;
    private final CertificateArchives archives;
    private final CertificateCredentials credentials;
    private final CredentialStatus status;
    private final AssociationKeys keys;
    private final Clock clock;

    FileCheck(
            Certificates certificates,
            CertificateDocuments documents,
            CertificateArchives archives,
            CertificateCredentials credentials,
            CredentialStatus status,
            AssociationKeys keys,
            Clock clock) {
        this.certificates = certificates;
        this.documents = documents;
        this.archives = archives;
        this.credentials = credentials;
        this.status = status;
        this.keys = keys;
        this.clock = clock;
    }

    /** What the file is and whether it is genuine. A file that cannot be read is a finding, too. */
    public FileFinding look(byte[] file) {
        AT_ONCE.acquireUninterruptibly();
        try {
            return starts(file, "%PDF") ? document(file) : credential(file);
        } finally {
            AT_ONCE.release();
        }
    }

    private FileFinding document(byte[] file) {
        var contents = PdfContents.of(file).orElse(null);
        if (contents == null) {
            return unreadable("a PDF document that cannot be read");
        }
        var certificate = contents.credential()
                .flatMap(this::named)
                .or(() -> byNumber(contents.lines()))
                .orElse(null);
        return certificate == null
                ? document(file, contents, null)
                : archived(certificate, file).orElseGet(() -> document(file, contents, certificate));
    }

    /** The copy for long keeping is the document as issued with something appended, which is known here byte for byte. */
    private Optional<FileFinding> archived(Certificate certificate, byte[] file) {
        return archives.findById(certificate.id())
                .filter(archive -> Arrays.equals(archive.bytes(), file))
                .flatMap(_ -> documents.findById(certificate.id()))
                .map(issued ->
                        document(issued.bytes(), PdfContents.of(issued.bytes()).orElseThrow(), certificate))
                .map(finding -> {
                    var parts = new ArrayList<>(finding.parts());
                    parts.add(holds("Archive", "The file is the copy of it for long keeping, byte for byte."));
                    return new FileFinding("a PDF document for the archive", parts, finding.status());
                });
    }

    private FileFinding document(byte[] file, PdfContents contents, @Nullable Certificate certificate) {
        var parts = new ArrayList<Part>();
        parts.add(seal(contents, certificate));
        contents.credential().ifPresentOrElse(bytes -> parts.addAll(proof(bytes)), () -> {
            // With the document as issued at hand the comparison says it.
            if (certificate == null) {
                parts.add(broken("Credential", "The document carries no credential inside it."));
            }
        });
        parts.add(register(certificate));
        if (certificate != null) {
            documents
                    .findById(certificate.id())
                    .map(CertificateDocument::bytes)
                    .ifPresent(issued -> parts.addAll(compared(file, contents, issued)));
        }
        return new FileFinding("a PDF document", parts, state(certificate));
    }

    private FileFinding credential(byte[] file) {
        var bytes = starts(file, "\u0089PNG") || starts(file, "<")
                ? Badge.unbaked(file).orElse(null)
                : file;
        if (bytes == null) {
            return unreadable("a picture without a credential inside it");
        }
        var text = new String(bytes, StandardCharsets.UTF_8).strip();
        if (text.matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+")) {
            return token(text);
        }
        try {
            var certificate = named(bytes).orElse(null);
            var parts = new ArrayList<>(checked(bytes));
            parts.add(register(certificate));
            if (certificate != null) {
                parts.add(same(
                        "Credential",
                        bytes,
                        credentials.findById(certificate.id()).map(CertificateCredential::bytes)));
            }
            return new FileFinding(
                    Arrays.equals(bytes, file) ? "a credential" : "a badge with a credential inside it",
                    parts,
                    state(certificate));
        } catch (UnsoundCredential e) {
            return unreadable("a file that cannot be read as a certificate, credential, token or badge");
        }
    }

    private FileFinding token(String token) {
        var payload = CredentialToken.payload(token);
        var certificate = payload.flatMap(this::named).orElse(null);
        var parts = new ArrayList<Part>();
        boolean signed = certificate != null
                && keys.all(certificate.association(), KeyKind.SEAL).stream()
                        .anyMatch(key -> CredentialToken.holds(
                                token, (ECPublicKey) key.certificate().getPublicKey()));
        parts.add(
                signed
                        ? holds(
                                "Signature",
                                "The token is signed with a key of the association, and not a word of it was changed.")
                        : broken(
                                "Signature",
                                "The token is not signed with a key of an association here, or it was changed."));
        parts.add(register(certificate));
        return new FileFinding("a token", parts, state(certificate));
    }

    private static FileFinding unreadable(String kind) {
        return new FileFinding(
                kind,
                List.of(broken(
                        "File",
                        "It cannot be read as anything that was issued here. Ask the holder for the original file.")),
                null);
    }

    private Part seal(PdfContents contents, @Nullable Certificate certificate) {
        var seal = contents.seal().orElse(null);
        if (seal == null) {
            return broken("Seal", "The document bears no seal, or more than one.");
        }
        if (!seal.unchanged()) {
            return broken("Seal", "The document was changed after it was sealed.");
        }
        if (!seal.whole()) {
            return broken("Seal", "Something was added to the document after it was sealed.");
        }
        boolean own = certificate != null
                && keys.all(certificate.association(), KeyKind.SEAL).stream()
                        .anyMatch(key -> key.certificate().equals(seal.signer()));
        var stolen = certificate == null
                ? Optional.<String>empty()
                : keys.compromised(certificate.association(), KeyKind.SEAL).entrySet().stream()
                        .filter(key -> key.getKey().certificate().equals(seal.signer()))
                        .map(key -> Distrust.sentence("The seal", key.getValue(), certificate))
                        .findFirst();
        if (stolen.isPresent()) {
            return broken("Seal", stolen.get());
        }
        return own
                ? holds("Seal", "The association’s seal holds, and covers the whole document.")
                : broken("Seal", "The seal was made with a key that is not the association’s.");
    }

    private List<Part> proof(byte[] credential) {
        try {
            return checked(credential);
        } catch (UnsoundCredential e) {
            return List.of(broken("Proof", "The credential cannot be checked: " + e.getMessage() + "."));
        }
    }

    private List<Part> checked(byte[] credential) throws UnsoundCredential {
        var check = CredentialCheck.of(credential, this::known);
        var proof = !check.proofHolds()
                ? broken("Proof", "The credential was changed after it was signed, or its proof is of something else.")
                : check.issuersKey()
                        ? holds("Proof", "The credential’s proof holds, made with a key of the association it names.")
                        : broken("Proof", strangeKey(credential));
        return List.of(proof, list(check));
    }

    private String strangeKey(byte[] credential) {
        return named(credential)
                .flatMap(certificate -> credentials
                        .findById(certificate.id())
                        .filter(issued -> Arrays.equals(issued.bytes(), credential))
                        .flatMap(issued -> keys.stored(issued.proofKey()).compromisedAt())
                        .map(since -> Distrust.sentence("The credential’s proof", since, certificate)))
                .orElse("The credential’s proof was made with a key that is not the association’s.");
    }

    /** Whether the entry in the status list is the one that the certificate was given. */
    private Part list(CredentialCheck check) {
        var stored = CertificateNumber.read(check.number()) instanceof CertificateNumber.Reading.Wellformed(var number)
                ? certificates.findByNumber(number.value()).orElse(null)
                : null;
        boolean own = stored != null
                && credentials
                        .findById(stored.id())
                        .filter(credential -> credential.at(check.statusIndex())
                                && check.statusListCredential()
                                        .equals(status.issuer(stored.association())
                                                .statusList(credential.purpose())))
                        .isPresent();
        return own
                ? holds("Status list", "The credential points at its own place in the association’s status list.")
                : broken("Status list", "The credential points at a place in a status list that is not its own.");
    }

    private boolean known(String method) {
        int fragment = method.indexOf('#');
        return issuerOf(method.substring(0, fragment))
                .map(association -> keys.all(association, KeyKind.PROOF).stream()
                        .map(key ->
                                Multikey.of(key.certificate().getPublicKey()).value())
                        .anyMatch(method.substring(fragment + 1)::equals))
                .orElse(false);
    }

    private Optional<AssociationId> issuerOf(String did) {
        int last = did.lastIndexOf(':');
        try {
            var association = new AssociationId(UUID.fromString(did.substring(last + 1)));
            return keys.all(association, KeyKind.PROOF).isEmpty()
                            || !status.issuer(association).did().equals(did)
                    ? Optional.empty()
                    : Optional.of(association);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Part register(@Nullable Certificate certificate) {
        if (certificate == null) {
            return broken(
                    "Register", "No association here has issued a certificate with the number that the file names.");
        }
        return holds(
                "Register",
                "Certificate %s stands in the register; its state today is “%s”."
                        .formatted(
                                certificate.number(), certificate.state(today()).word()));
    }

    private @Nullable CertificateStatus state(@Nullable Certificate certificate) {
        return certificate == null ? null : certificate.status(today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private Optional<Certificate> named(byte[] credential) {
        return CredentialCheck.number(credential).flatMap(this::numbered);
    }

    private Optional<Certificate> byNumber(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Arrays.stream(line.split("\\s+")))
                .flatMap(word -> numbered(word).stream())
                .findFirst();
    }

    private Optional<Certificate> numbered(String typed) {
        return CertificateNumber.read(typed) instanceof CertificateNumber.Reading.Wellformed(var number)
                ? certificates.findByNumber(number.value())
                : Optional.empty();
    }

    /** Names what differs from the document as issued, without telling what stands there: that is the holder's to show. */
    private static List<Part> compared(byte[] file, PdfContents contents, byte[] issuedBytes) {
        if (Arrays.equals(file, issuedBytes)) {
            return List.of(holds("As issued", "The file is the document as issued, byte for byte."));
        }
        var issued = PdfContents.of(issuedBytes).orElseThrow();
        var parts = new ArrayList<Part>();
        var strange = new ArrayList<>(contents.lines());
        issued.lines().forEach(strange::remove);
        if (!strange.isEmpty()) {
            parts.add(broken("Words", "The document as issued does not say: " + String.join(" / ", strange)));
        } else if (contents.lines().size() < issued.lines().size()) {
            parts.add(broken("Words", "Words of the document as issued are missing."));
        }
        if (!contents.links().equals(issued.links())) {
            parts.add(broken("Link", "The link of the page leads elsewhere than that of the document as issued."));
        }
        if (!contents.drawings().equals(issued.drawings())) {
            parts.add(broken("Drawings", "What is drawn, such as the QR code, is not that of the document as issued."));
        }
        if (!same(contents.credential(), issued.credential())) {
            parts.add(
                    contents.credential().isPresent()
                            ? broken(
                                    "Attachment",
                                    "The credential inside is not the one that was issued with the document.")
                            : broken(
                                    "Credential",
                                    "The credential that was issued inside the document is missing or cannot be read."));
        }
        if (parts.isEmpty()) {
            parts.add(broken("As issued", "The file differs from the document as issued."));
        }
        return parts;
    }

    private static Part same(String what, byte[] file, Optional<byte[]> issued) {
        return issued.filter(bytes -> Arrays.equals(bytes, file)).isPresent()
                ? holds("As issued", what + " as issued, byte for byte.")
                : broken("As issued", "The file differs from the credential as issued.");
    }

    private static boolean same(Optional<byte[]> one, Optional<byte[]> other) {
        return one.isPresent() == other.isPresent() && (one.isEmpty() || Arrays.equals(one.get(), other.orElseThrow()));
    }

    private static boolean starts(byte[] file, String with) {
        var start = with.getBytes(StandardCharsets.ISO_8859_1);
        return file.length >= start.length && Arrays.equals(file, 0, start.length, start, 0, start.length);
    }
}
