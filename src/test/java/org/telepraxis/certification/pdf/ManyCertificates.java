package org.telepraxis.certification.pdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.telepraxis.certification.pdf.CertificateSheet.Shown;

/** Certificates as different as certificates can be: names, languages, schemes, domains, looks. Always the same ones. */
final class ManyCertificates {

    static final List<String> NAMES = List.of(
            "Lena Osei",
            "Łucja Őry-Łukaszewska",
            "Ngô Thị Phương Thảo",
            "Þórdís Ðuríksdóttir Æsir",
            "Çağrı Şükrü İğdeli",
            "Dženana Ẁÿnstón",
            "Αθηνά Παπαδοπούλου",
            "Ευθύμιος Ξηρός",
            "Владимир Щёголев",
            "Љиљана Ђорђевић",
            "Їржина Ґалаґан",
            "Suharto",
            "X",
            "Ө",
            "Maria Aparecida dos Santos Vasconcelos de Albuquerque e Figueiredo Monteiro Paes",
            "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaftschaferswesse",
            "Κωνσταντίνος Παπακωνσταντινόπουλος Χατζηδημητρακόπουλος Παπαϊωάννου Αθανασίου Ωω",
            "Александра Константиновна Рождественская-Преображенская Святополк-Мирская Щёткина",
            "O’Brien-Ó Súilleabháin, Siobhán",
            "Müller-Lüdenscheidt (geb. Jäger)");

    private static final List<String> DOMAINS = List.of(
            "Indication evaluation",
            "Therapeutic contract negotiation",
            "Digital psychological assessment",
            "Technology setup and management",
            "Intervention delivery and follow-up",
            "Crisis at a distance",
            "Clients' digital lives",
            "Professional practice");

    private static final List<String> COMPETENCES = List.of(
            "Present credentials, confirm identities",
            "Define the setting",
            "Frame boundaries",
            "Build the contingency plan",
            "Disclose privacy and data practice",
            "Clarify law, jurisdiction and money");

    private static final List<Look> LOOKS = List.of(
            Look.PLAIN,
            new Look(0x5B1A1A, 0xFFD9A0, Optional.empty()),
            new Look(0xF2EEE2, 0x0B5563, Optional.empty()),
            new Look(0x20304F, 0xF4BE5E, Logo.of(SampleLogo.png()).or(Optional::empty)));

    private static final List<String> STANDINGS = List.of("", "Example scheme, not in force");

    private ManyCertificates() {}

    static Stream<CertificateSheet> sheets(int howMany) {
        return IntStream.range(0, howMany).mapToObj(ManyCertificates::sheet);
    }

    static CertificateSheet sheet(int n) {
        var portuguese = n % 2 == 1;
        var name = NAMES.get(n / 2 % NAMES.size());
        // Of every state: issued today, about to expire, expired for years. What is revoked later has the same
        // document.
        var issued = LocalDate.of(2026, 11, 20).minusMonths(n % 7 * 6L);
        var shown = IntStream.range(0, n % 9)
                .mapToObj(i -> new Shown(DOMAINS.get(i % 8), COMPETENCES.subList(0, (n + i) % 7)))
                .toList();
        var english = portuguese && n % 3 == 0
                ? shown.stream().map(Shown::domain).collect(java.util.stream.Collectors.toSet())
                : Set.<String>of();
        var language = portuguese ? Language.PORTUGUESE : Language.ENGLISH;
        return new CertificateSheet(
                "7X3K-0M9Q-T2VB-H",
                n % 5 == 0
                        ? "Sociedade Portuguesa de Intervenção Psicológica a Distância e Saúde Digital"
                        : "Eastmere Association",
                portuguese ? "Intervenção em crise a distância" : "Remote Crisis Care",
                "%d.%d.0".formatted(n % 4, n % 11),
                STANDINGS.get(n % 2),
                name,
                portuguese
                        ? "demonstrou, em simulação, as competências de Intervenção em crise a distância, versão 0.1.0, em 20 de novembro de 2026."
                        : "has demonstrated, in simulation, the competences of Remote Crisis Care, version 0.1.0, on 20 November 2026.",
                issued,
                issued.plusYears(1 + n % 3),
                shown,
                NAMES.get((n + 7) % NAMES.size()),
                "https://certificates.example.org/verify/7X3K-0M9Q-T2VB-H",
                language,
                english,
                language.officer(),
                LOOKS.get(n / 3 % LOOKS.size()));
    }
}
