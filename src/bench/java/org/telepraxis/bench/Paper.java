package org.telepraxis.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.slf4j.LoggerFactory;
import org.telepraxis.certification.credential.Claims;
import org.telepraxis.certification.credential.CredentialSigning;
import org.telepraxis.certification.credential.CredentialSigning.ProofKey;
import org.telepraxis.certification.credential.CredentialToken;
import org.telepraxis.certification.credential.Issuer;
import org.telepraxis.certification.pdf.CertificateRendering;
import org.telepraxis.certification.pdf.CertificateSheet;
import org.telepraxis.certification.pdf.CertificateSheet.Shown;
import org.telepraxis.certification.pdf.KeyMaking;
import org.telepraxis.certification.pdf.Piece;
import org.telepraxis.certification.pdf.Seal;
import org.telepraxis.certification.pdf.SealCheck;
import org.telepraxis.certification.pdf.SigningKey;

/** Everything that a certificate of the bench is made of: two domains with competences, one piece of evidence. */
final class Paper {

    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");
    private static final String NUMBER = "7X3K-0M9Q-T2VB-H";
    private static final String STATEMENT =
            "has demonstrated, in simulation, the competences of Remote Crisis Care, version 0.1.0, on 22 November 2026.";
    private static final Issuer ISSUER =
            new Issuer("https://telepraxis.example", ID, "Eastmere Psychological Association");

    final SigningKey key;
    final SigningKey prover;

    Paper() {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        var authority = KeyMaking.authority("Certificates", NOW);
        key = KeyMaking.issuer(ISSUER.name(), authority, NOW);
        prover = KeyMaking.prover(ISSUER.name(), authority, NOW);
    }

    CertificateSheet sheet() {
        return new CertificateSheet(
                NUMBER,
                ISSUER.name(),
                "Remote Crisis Care",
                "0.1.0",
                "Example scheme, not in force",
                "Maria Aparecida Figueiredo",
                STATEMENT,
                LocalDate.of(2026, 11, 22),
                LocalDate.of(2029, 11, 22),
                List.of(
                        new Shown("Therapeutic contract negotiation", List.of("Build the contingency plan")),
                        new Shown(
                                "Crisis at a distance",
                                List.of(
                                        "Detect and ask",
                                        "Plan safety together",
                                        "Locate, keep contact, activate help"))),
                "Ines Moreau",
                "https://telepraxis.example/verify/" + NUMBER);
    }

    byte[] credential() {
        return CredentialSigning.credential(
                claims(), new ProofKey(prover.secret(), prover.certificate().getPublicKey()), Instant.now());
    }

    String token() {
        return CredentialToken.of(
                claims(), key.secret(), (ECPublicKey) key.certificate().getPublicKey());
    }

    private static Claims claims() {
        return new Claims(
                ID,
                NUMBER,
                ISSUER,
                ID,
                "Maria Aparecida Figueiredo",
                ID,
                "Remote Crisis Care",
                "0.1.0",
                "Example scheme, not in force",
                STATEMENT,
                List.of(
                        new Claims.Shown(
                                "Therapeutic contract negotiation",
                                List.of(new Claims.Competence("CON-4", "Build the contingency plan"))),
                        new Claims.Shown(
                                "Crisis at a distance",
                                List.of(
                                        new Claims.Competence("CRI-1", "Detect and ask"),
                                        new Claims.Competence("CRI-2", "Plan safety together"),
                                        new Claims.Competence("CRI-3", "Locate, keep contact, activate help")))),
                List.of(new Claims.Evidence("S06 The line goes dead, form B", "Rated simulation", "1f")),
                4711,
                LocalDate.of(2026, 11, 22),
                LocalDate.of(2029, 11, 22));
    }

    byte[] layout(byte[] credential) {
        return CertificateRendering.render(sheet(), credential);
    }

    /** Laid out, sealed, and looked at again, as it is released. */
    byte[] sealed(byte[] credential) {
        return Seal.on(sheet(), credential, key, Instant.now());
    }

    boolean check(byte[] sealed) {
        return SealCheck.of(sealed, key.certificate()).holds();
    }

    byte[] signature(byte[] document) {
        return Piece.signature(document, key);
    }

    boolean selfCheck(byte[] sealed) {
        return Piece.selfCheck(sealed, key);
    }

    /** A certificate from end to end: credential, token, layout with checks, seal with self-check. */
    byte[] whole() {
        var credential = credential();
        token();
        return sealed(credential);
    }

    /** The bare signature over as many bytes. */
    byte[] bare(byte[] document) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(key.secret());
            signature.update(document);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
