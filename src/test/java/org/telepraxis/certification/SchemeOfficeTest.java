package org.telepraxis.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ActiveProfiles;
import org.telepraxis.association.AssociationSummary;
import org.telepraxis.certification.rules.RenewalTerms;
import org.telepraxis.certification.rules.RetakeTerms;
import org.telepraxis.certification.rules.Scheme;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@ActiveProfiles("test")
@Import(Office.class)
class SchemeOfficeTest {

    @Autowired
    Office office;

    @Autowired
    SchemeOffice schemes;

    @Autowired
    CertificationDecisions decisions;

    private final LocalDate today = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC);
    private AssociationSummary north;
    private PersonSummary officer;

    @BeforeEach
    void anOffice() {
        north = office.association();
        officer = office.member(north, Role.OFFICER);
        office.signIn(officer);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        office.signOut();
    }

    @Test
    void beginsOnItsDayAndTouchesNobodyWhoIsUnderWay() {
        var early = enrolled();
        var draft = schemes.begin(Office.SCHEME);
        schemes.write(draft, edit("2.0.0", 5));
        assertThat(version(enrolled())).as("a draft is nobody's").isEqualTo("0.1.0");

        schemes.schedule(draft, today, "The panel has ratified it.");

        assertThat(version(enrolled())).isEqualTo("2.0.0");
        assertThat(version(early)).isEqualTo("0.1.0");
        assertThat(schemes.all())
                .extracting(line -> line.scheme().version(), SchemeOffice.Line::standing)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("2.0.0", SchemeOffice.Standing.RUNNING),
                        org.assertj.core.groups.Tuple.tuple("0.1.0", SchemeOffice.Standing.PAST));
        assertThatThrownBy(() -> schemes.write(draft, edit("3.0.0", 3))).isInstanceOf(DecisionRefused.class);
        assertThatThrownBy(() -> schemes.unschedule(draft)).hasMessageContaining("has taken effect");
    }

    @Test
    void waitsForItsDayAndCanBeMadeADraftAgainUntilThen() {
        var draft = schemes.begin(Office.SCHEME);
        schemes.write(draft, edit("2.0.0", 5));
        schemes.schedule(draft, today.plusDays(30), "From next month on.");
        assertThat(version(enrolled())).isEqualTo("0.1.0");

        office.signIn(officer);
        schemes.unschedule(draft);
        schemes.discard(draft);

        assertThat(schemes.all()).extracting(SchemeOffice.Line::standing).doesNotContain(SchemeOffice.Standing.DRAFT);
    }

    @Test
    void refusesWhatNoPanelCanMean() {
        var draft = schemes.begin(Office.SCHEME);

        assertThatThrownBy(() -> schemes.write(draft, edit("2.0", 3))).hasMessageContaining("three numbers");
        assertThatThrownBy(() -> schemes.write(draft, edit("2.0.0", 6))).hasMessageContaining("1 to 5 years");
        assertThatThrownBy(() -> schemes.schedule(draft, today, "The same number again."))
                .hasMessageContaining("There is a version 0.1.0 already");
        assertThatThrownBy(() -> schemes.schedule(draft, today.minusDays(1), "It began yesterday already."))
                .hasMessageContaining("past");
    }

    @Test
    void asksForOtherCoursesAndCriticalActionsWithoutTouchingThoseUnderWay() {
        var early = enrolled();
        var draft = schemes.begin(Office.SCHEME);
        schemes.write(draft, edit("2.0.0", 3, List.of("c7"), List.of("S06:CA8", "S06:CA3")));

        assertThat(schemes.draft(draft).changes())
                .contains(
                        new SchemeChange("Version", "0.1.0", "2.0.0"),
                        new SchemeChange("Courses", "C3, C7", "C7"),
                        new SchemeChange("Critical actions that may never be late", "S06:CA8", "S06:CA3, S06:CA8"),
                        new SchemeChange("Level 1 fails by itself in", "CON-4, CON-5, CRI", "CON-4, CRI"));

        schemes.schedule(draft, today, "The panel has ratified it.");

        assertThat(demands(early)).contains("C3 and C7", "none on S06:CA8").doesNotContain("S06:CA3");
        assertThat(demands(enrolled())).contains("S06:CA8, S06:CA3").doesNotContain("C3 and");
    }

    @Test
    void asksOnlyForWhatIsPublishedHere() {
        var draft = schemes.begin(Office.SCHEME);

        assertThatThrownBy(() -> schemes.write(draft, edit("2.0.0", 3, List.of("c99"), List.of())))
                .hasMessageContaining("c99 is not a published course");
        assertThatThrownBy(() -> schemes.write(draft, edit("2.0.0", 3, List.of("c3"), List.of("S06:CA99"))))
                .hasMessageContaining("no critical action of a session that is asked for");
        assertThatThrownBy(() -> schemes.write(draft, edit("2.0.0", 3, List.of("c3"), List.of("S01:CA1"))))
                .hasMessageContaining("no critical action of a session that is asked for");
        assertThat(schemes.draft(draft).changes()).isEmpty();
        assertThat(schemes.choices().session("S06").orElseThrow().actions())
                .extracting(SchemeChoices.Choice::id)
                .contains("CA8");
    }

    @Test
    void showsADraftToNoOtherAssociation() {
        var draft = schemes.begin(Office.SCHEME);
        office.signIn(office.member(office.association(), Role.OFFICER));

        assertThatThrownBy(() -> schemes.draft(draft)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> schemes.discard(draft)).isInstanceOf(NoSuchElementException.class);
    }

    private UUID enrolled() {
        office.signIn(office.member(north, Role.TRAINEE));
        var candidacy = office.candidacies.enrol(Office.SCHEME);
        office.signIn(officer);
        return candidacy;
    }

    private String demands(UUID candidacy) {
        return decisions.file(candidacy).assessment().findings().stream()
                .map(finding -> finding.demand())
                .collect(java.util.stream.Collectors.joining("; "));
    }

    private String version(UUID candidacy) {
        return decisions.file(candidacy).version();
    }

    private static SchemeEdit edit(String version, int years) {
        return edit(version, years, List.of("c3", "c7"), List.of("S06:CA8"));
    }

    private static SchemeEdit edit(String version, int years, List<String> courses, List<String> neverLate) {
        return new SchemeEdit(
                "Remote Crisis Care",
                version,
                false,
                years,
                "has demonstrated {{scheme}}, version {{version}}, on {{date}}.",
                courses,
                List.of(new Scheme.Asked("S06", 1, 2)),
                neverLate,
                List.of("CRI", "CON-4"),
                0,
                List.of(),
                85,
                70,
                1,
                new RetakeTerms(14, 28, 3, 24),
                new RenewalTerms(30, 6, 3, 18, 1, 3, 12));
    }
}
