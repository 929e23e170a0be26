package org.telepraxis.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.telepraxis.association.AssociationSummary;
import org.telepraxis.competence.EvidenceLedger;
import org.telepraxis.competence.Level;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;
import org.telepraxis.learning.SelfEfficacy;
import org.telepraxis.learning.Workbook;
import org.telepraxis.research.ConsentState;
import org.telepraxis.research.ResearchConsent;
import org.telepraxis.research.ResearchExport;
import org.telepraxis.scenario.Mode;
import org.telepraxis.scenario.Move;
import org.telepraxis.simulation.Attempts;

/** The export for research holds what was agreed to, of those who agreed, and not a word of anybody. */
@OnH2
class ResearchTest {

    private static final String WORDS = "Zanzibarwords";
    private static final Instant SEEN = Instant.parse("2026-09-17T23:30:00Z");

    @Autowired
    ApplicationContext node;

    @Autowired
    ResearchConsent consent;

    @Autowired
    ResearchExport export;

    @Autowired
    AuditTrail audit;

    private Learners learners;
    private AssociationSummary association;
    private PersonSummary officer;
    private PersonSummary trainee;

    @BeforeEach
    void somebodyWhoHasLearnedAndWritten() {
        learners = new Learners(node);
        association = learners.association("Westfold");
        officer = learners.person(association, "Odalys Westfold", Role.OFFICER);
        trainee = learned(association);
    }

    @Test
    void holdsNothingOfAnybodyWhoWasNotAsked() {
        assertThat(consent.of(trainee.id())).isInstanceOf(ConsentState.NeverGiven.class);
        assertThat(SignedIn.as(officer, export::overview).people()).isZero();
        assertThat(rows(made(officer), "levels.csv")).isEmpty();
    }

    @Test
    void holdsLevelsDecisionsAndRatingsOfThoseWhoAgreed() {
        consent.give(trainee.id());
        var files = made(officer);

        assertThat(files).containsOnlyKeys("README.txt", "levels.csv", "decisions.csv", "self_efficacy.csv");
        assertThat(rows(files, "levels.csv"))
                .singleElement()
                .asString()
                .matches("p[0-9a-f]{20},2026-09-14,practice,S06/B,CRI-3,3");
        assertThat(rows(files, "decisions.csv"))
                .isNotEmpty()
                .allMatch(row -> row.matches("p[0-9a-f]{20},1,S06,A,\\w+,[\\w.-]+,\\d+"));
        assertThat(rows(files, "self_efficacy.csv"))
                .singleElement()
                .asString()
                .matches("p[0-9a-f]{20},c7,CRI-3,40,\\d{4}-\\d\\d-\\d\\d,,");
        assertThat(LocalDate.parse("2026-09-14").getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(files.get("README.txt")).contains("Members who agreed: 1", "at least 1 people", "k is below 5");
    }

    @Test
    void holdsNoWordsNamesAddressesOrIds() {
        consent.give(trainee.id());
        node.getBean(EvidenceLedger.class).record(evidence(trainee, association, "=cmd|" + WORDS + " said, \"he\""));

        var all = String.join("\n", made(officer).values());

        assertThat(all)
                .doesNotContainIgnoringCase(WORDS)
                .doesNotContain("Zora", trainee.email(), "@", "=cmd")
                .doesNotContain(
                        trainee.id().value().toString(), attemptOf(trainee).toString())
                .doesNotContain(association.id().value().toString(), "2026-09-17")
                .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-");
        assertThat(all).contains(",other,");
    }

    @Test
    void leavesOutWhoHasWithdrawnAndKnowsThemAgainWhenTheyComeBack() {
        consent.give(trainee.id());
        var before = pseudonym(made(officer));

        consent.withdraw(trainee.id());
        assertThat(consent.of(trainee.id())).isInstanceOf(ConsentState.Withdrawn.class);
        assertThat(rows(made(officer), "levels.csv")).isEmpty();
        assertThat(rows(made(officer), "decisions.csv")).isEmpty();
        assertThat(rows(made(officer), "self_efficacy.csv")).isEmpty();

        consent.give(trainee.id());
        assertThat(pseudonym(made(officer))).isEqualTo(before);
        assertThat(audit.of(trainee.id().value().toString()))
                .extracting(AuditTrail.Entry::act)
                .containsExactly("research.consent-given", "research.consent-withdrawn", "research.consent-given");
    }

    @Test
    void isAnIslandOfItsAssociation() {
        consent.give(trainee.id());
        var here = pseudonym(made(officer));
        var elsewhere = learners.association("Eastfold");
        var otherOfficer = learners.person(elsewhere, "Otis Eastfold", Role.OFFICER);
        assertThat(rows(made(otherOfficer), "levels.csv")).isEmpty();

        // Who moves takes no consent along, and no levels or sessions of the association they left.
        node.getBean(JdbcClient.class)
                .sql("update membership set association_id = ? where person_id = ?")
                .params(elsewhere.id().value(), trainee.id().value())
                .update();
        assertThat(consent.of(trainee.id())).isInstanceOf(ConsentState.NeverGiven.class);
        assertThat(rows(made(officer), "levels.csv")).isEmpty();
        assertThat(rows(made(otherOfficer), "levels.csv")).isEmpty();
        consent.give(trainee.id());
        assertThat(rows(made(otherOfficer), "levels.csv")).isEmpty();
        assertThat(rows(made(otherOfficer), "decisions.csv")).isEmpty();
        node.getBean(EvidenceLedger.class).record(evidence(trainee, elsewhere, "S06 form B"));

        assertThat(pseudonym(made(otherOfficer))).isNotEqualTo(here);
    }

    @Test
    void countsHowManyAreAlike() {
        consent.give(trainee.id());
        var second = learned(association);
        consent.give(second.id());
        assertThat(SignedIn.as(officer, export::overview).alike()).isEqualTo(2);

        node.getBean(EvidenceLedger.class)
                .record(performance(second, association, "S06 form A", SEEN.minusSeconds(40L * 86_400)));

        var overview = SignedIn.as(officer, export::overview);
        assertThat(overview.people()).isEqualTo(2);
        assertThat(overview.alike()).isOne();
    }

    @Test
    void isMadeByOfficersAloneAndPutOnRecordWithItsPurpose() {
        for (var role : List.of(Role.TRAINEE, Role.SUPERVISOR, Role.AUTHOR, Role.ADMIN, Role.CHIEF_ASSESSOR)) {
            var other = learners.person(association, "Not an officer", role);
            assertThatThrownBy(() -> SignedIn.as(other, export::overview)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> made(other)).isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> SignedIn.as(officer, () -> export.make(" ")))
                .isInstanceOf(IllegalArgumentException.class);

        made(officer);

        assertThat(audit.of(association.id().value().toString()))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.act()).isEqualTo("research.exported");
                    assertThat(entry.actor()).isEqualTo(officer.id());
                    assertThat(entry.detail()).contains("0 people", "A study of learning.");
                });
    }

    /** Somebody with a level, a practice session full of words, a rating of themselves, and notes. */
    private PersonSummary learned(AssociationSummary where) {
        var person = learners.person(where, "Zora Quill", Role.TRAINEE);
        learners.passCheck(person.id(), "c3");
        node.getBean(SelfEfficacy.class).rate(person.id(), "c7", "CRI-3", 40);
        node.getBean(Workbook.class).write(person.id(), "c3", "job-aid/contact/number", WORDS);
        node.getBean(EvidenceLedger.class).record(evidence(person, where, "S06 form B"));
        var attempts = node.getBean(Attempts.class);
        var id = attempts.begin(person.id(), "S06", Mode.PRACTICE, Optional.of("A"));
        var moves = learners.movesOf("TV1");
        for (int i = 0; i < moves.size(); i++) {
            attempts.move(person.id(), id, i, wordy(moves.get(i)));
        }
        attempts.write(person.id(), id, "reflection/next", WORDS);
        return person;
    }

    private UUID attemptOf(PersonSummary person) {
        return node.getBean(Attempts.class).list(person.id()).getFirst().id().value();
    }

    private static Move wordy(Move move) {
        return switch (move) {
            case Move.Write(var prompt, var text) -> new Move.Write(prompt, WORDS + " " + text);
            case Move.Act(var tool, var said) when said != null && tool.equals("message") -> new Move.Act(tool, WORDS);
            default -> move;
        };
    }

    private static Performance evidence(PersonSummary person, AssociationSummary where, String source) {
        return performance(person, where, source, SEEN);
    }

    private static Performance performance(PersonSummary person, AssociationSummary where, String source, Instant at) {
        return new Performance(
                person.id(),
                where.id().value(),
                source,
                UUID.randomUUID(),
                "sha256:1f",
                true,
                at,
                Map.of("CRI-3", Level.SOUND),
                List.of(),
                "practice");
    }

    private Map<String, String> made(PersonSummary by) {
        var files = new TreeMap<String, String>();
        var bytes = SignedIn.as(by, () -> export.make("A study of learning."));
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static List<String> rows(Map<String, String> files, String name) {
        return files.getOrDefault(name, "").lines().skip(1).toList();
    }

    private static String pseudonym(Map<String, String> files) {
        return rows(files, "levels.csv").getFirst().split(",")[0];
    }
}
