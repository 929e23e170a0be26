package org.telepraxis.certification.pdf;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.LoggerFactory;
import org.telepraxis.certification.credential.Claims;
import org.telepraxis.certification.credential.CredentialSigning;
import org.telepraxis.certification.credential.CredentialSigning.ProofKey;
import org.telepraxis.certification.credential.Issuer;
import org.telepraxis.certification.pdf.CertificateSheet.Shown;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Writes the documents of docs/samples, of fictional holders, and what validators say of them. Run from the project's folder. */
final class SampleDocuments {

    private static final Path FOLDER = Path.of("docs/samples");
    private static final Instant NOW =
            Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(30);
    private static final LocalDate TODAY = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
    private static final SigningKey AUTHORITY = KeyMaking.authority("Telepraxis samples", NOW.minusSeconds(60));
    private static final String ISSUER = "Eastmere Psychological Association";
    private static final SigningKey KEY = KeyMaking.issuer(ISSUER, AUTHORITY, NOW.minusSeconds(50));
    private static final SigningKey PROVER = KeyMaking.prover(ISSUER, AUTHORITY, NOW.minusSeconds(50));
    private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");
    private static final String BASE = "https://certificates.example.org";

    private SampleDocuments() {}

    public static void main(String[] arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve("authority.cer"), AUTHORITY.certificate().getEncoded());
        write("active", "DEMO-0001", "Amara Lindgren", Language.ENGLISH, Look.PLAIN);
        var look = new Look(0x20304F, 0xF4BE5E, Logo.of(SampleLogo.png()));
        write("portuguese", "DEMO-0002", "Mateus Rocha", Language.PORTUGUESE, look);
        write(
                "long-name",
                "DEMO-0003",
                "Maria Aparecida dos Santos Vasconcelos de Albuquerque e Figueiredo Monteiro Paes",
                Language.ENGLISH,
                Look.PLAIN);
    }

    private static void write(String file, String number, String holder, Language language, Look look)
            throws Exception {
        boolean english = language == Language.ENGLISH;
        var title = english ? "Remote Crisis Care" : "Intervenção em crise a distância";
        var statement = english
                ? "has demonstrated, in simulation, the competences of %s, version 0.1.0, on %s."
                : "demonstrou, em simulação, as competências de %s, versão 0.1.0, em %s.";
        var credential = CredentialSigning.credential(
                new Claims(
                        ID,
                        number,
                        new Issuer(BASE, ID, ISSUER),
                        ID,
                        holder,
                        ID,
                        "Remote Crisis Care",
                        "0.1.0",
                        "Example scheme, not in force",
                        "has demonstrated, in simulation, the competences of Remote Crisis Care, version 0.1.0.",
                        List.of(new Claims.Shown(
                                "Crisis at a distance", List.of(new Claims.Competence("CRI-1", "Detect and ask")))),
                        List.of(),
                        4711,
                        TODAY,
                        TODAY.plusYears(3)),
                new ProofKey(PROVER.secret(), PROVER.certificate().getPublicKey()),
                NOW);
        var sheet = new CertificateSheet(
                number,
                ISSUER,
                title,
                "0.1.0",
                english ? "Example scheme, not in force" : "Esquema de exemplo, não vigente",
                holder,
                statement.formatted(title, language.day(TODAY)),
                TODAY,
                TODAY.plusYears(3),
                english
                        ? List.of(
                                new Shown("Therapeutic contract negotiation", List.of("Build the contingency plan")),
                                new Shown("Crisis at a distance", List.of("Detect and ask", "Plan safety together")))
                        : List.of(
                                new Shown(
                                        "Negociação do contrato terapêutico",
                                        List.of("Construir o plano de contingência")),
                                new Shown(
                                        "Crise a distância",
                                        List.of("Detetar e perguntar", "Planear a segurança em conjunto"))),
                "Ines Moreau",
                BASE + "/verify/" + number,
                language,
                Set.of(),
                language.officer(),
                look);
        var sealed = Seal.on(sheet, credential, KEY, NOW);
        Files.write(FOLDER.resolve(file + ".pdf"), sealed);
        Files.writeString(FOLDER.resolve(file + ".txt"), report(file, sealed));
    }

    private static String report(String file, byte[] sealed) {
        var list = KeyMaking.revocationList(List.of(), AUTHORITY, NOW);
        var dss = Dss.of(sealed, list, AUTHORITY.certificate());
        return """
            %s.pdf, %d bytes, SHA-256 %s

            veraPDF 1.30.2, PDF/A-3a: %s
            veraPDF 1.30.2, PDF/UA-1: %s
            EU DSS 6.4, authority.cer trusted: %s, %s, seals found: %d
            """.formatted(
                        file,
                        sealed.length,
                        fingerprint(sealed),
                        Vera.summary(sealed, PDFAFlavour.PDFA_3_A),
                        Vera.summary(sealed, PDFAFlavour.PDFUA_1),
                        dss.indication(),
                        dss.level(),
                        dss.seals());
    }

    private static String fingerprint(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
