package org.telepraxis.certification.credential;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.telepraxis.certification.credential.CredentialSigning.ProofKey;

/** A credential of a fictional holder. */
final class SampleClaims {

    static final Issuer ISSUER = new Issuer(
            "https://telepraxis.example",
            UUID.fromString("01900000-0000-7000-8000-000000000001"),
            "Eastmere Psychological Association");

    private SampleClaims() {}

    static Claims of(String holder) {
        return new Claims(
                UUID.fromString("01900000-0000-7000-8000-000000000002"),
                "7X3K-0M9Q-T2VB-H",
                ISSUER,
                UUID.fromString("01900000-0000-7000-8000-000000000003"),
                holder,
                UUID.fromString("01900000-0000-7000-8000-000000000004"),
                "Crisis at a distance",
                "1.0.0",
                "Example scheme, not in force",
                "has demonstrated, in simulation, the competences of the scheme.",
                List.of(new Claims.Shown(
                        "Crisis at a distance",
                        List.of(
                                new Claims.Competence("CRI-1", "Recognises risk"),
                                new Claims.Competence("CRI-2", "Keeps contact")))),
                List.of(new Claims.Evidence("S06 The line goes dead, form B", "rated simulation", "sha256:ab12")),
                4711,
                LocalDate.of(2026, 11, 22),
                LocalDate.of(2029, 11, 22));
    }

    static ProofKey key() {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new ProofKey(pair.getPrivate(), pair.getPublic());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
