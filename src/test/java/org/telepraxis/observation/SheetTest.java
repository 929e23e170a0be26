package org.telepraxis.observation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telepraxis.competence.Level;
import org.telepraxis.observation.Tap.Kind;

class SheetTest {

    private final RolePlay rolePlay = Observed.rolePlay();

    @Test
    void believesTheLaterOfTwoTapsAndKeepsItsTime() {
        var sheet = Observed.complete().tap(Kind.LEVEL, "TEC-2", "2", "").sheet();

        assertThat(sheet.levels().get("TEC-2")).isEqualTo(new Sheet.Given(Level.NOT_SHOWN, 100));
    }

    @Test
    void givesWordsToTheMomentThatTheyBelongTo() {
        var sheet = Observed.complete()
                .tap(Kind.WORDS, Observed.PHONE + "-2", "", "\"I can")
                .tap(Kind.WORDS, Observed.PHONE + "-2", "", "\"I cannot hear you.\"")
                .tap(Kind.WORDS, "somewhere-else-1", "", "of no mark")
                .sheet();

        assertThat(sheet.of("TEC-2")).singleElement().satisfies(mark -> {
            assertThat(mark.words()).isEqualTo("\"I cannot hear you.\"");
            assertThat(mark.at()).isEqualTo(20);
        });
    }

    @Test
    void forgetsAMomentThatWasStruckOut() {
        var sheet = Observed.complete()
                .tap(Kind.STRIKE, Observed.PHONE + "-2", "", "")
                .sheet();

        assertThat(sheet.of("TEC-2")).isEmpty();
        assertThat(sheet.left(rolePlay)).containsExactly("TEC-2: mark a moment that shows it");
    }

    @Test
    void stopsTheClockOnce() {
        assertThat(Observed.complete().tap(Kind.END, "", "", "").sheet().endedAt())
                .isEqualTo(90);
    }

    @Test
    void aClockStoppedByMistakeRunsOnAndIsStoppedAgain() {
        var running = Observed.complete().tap(Kind.RESUME, "", "", "");

        assertThat(running.sheet().endedAt()).isNull();
        assertThat(running.sheet().left(rolePlay)).containsExactly("Stop the clock");
        assertThat(running.tap(Kind.END, "", "", "").sheet().endedAt()).isGreaterThan(90);
    }

    @Test
    void hasNothingLeftWhenEverythingIsSaid() {
        assertThat(Observed.complete().sheet().left(rolePlay)).isEmpty();
    }

    @Test
    void namesWhatIsLeftInTheOrderOfTheForm() {
        assertThat(new Observed().sheet().left(rolePlay)).containsExactly("Start the clock");
        assertThat(new Observed()
                        .tap(Kind.START, "", "", "")
                        .tap(Kind.LEVEL, "CRI-1", "1", "")
                        .tap(Kind.MARK, "CRI-1", "missed", "")
                        .sheet()
                        .left(rolePlay))
                .containsExactly(
                        "TEC-2: choose a level",
                        "CRI-1: say in words what was unsafe",
                        "RA1: say how it came out",
                        "RN1: say how it came out",
                        "Judge the whole",
                        "Stop the clock");
    }

    @Test
    void asksForNoMomentWhereThereWasNoOpportunity() {
        var sheet = Observed.complete()
                .tap(Kind.STRIKE, Observed.PHONE + "-2", "", "")
                .tap(Kind.LEVEL, "TEC-2", "na", "")
                .sheet();

        assertThat(sheet.left(rolePlay)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LEVEL, TEC-1, 3",
        "LEVEL, TEC-2, 5",
        "LEVEL, TEC-2, ''",
        "ACTION, RA1, violated",
        "ACTION, RN1, missed",
        "ACTION, RN1, late",
        "ACTION, RA9, met",
        "MARK, TEC-1, said",
        "MARK, TEC-2, shouted",
        "WHOLE, '', splendid",
    })
    void refusesATapThatItsFormDoesNotHave(Kind kind, String subject, String choice) {
        assertThat(Sheet.fault(new Tap(Observed.PHONE, 1, kind, subject, choice, "", 0, 0), rolePlay))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', 1, 0", "phone0000001, 0, 0", "phone0000001, 1, -1", "phone0000001, 1, 99999", "../../etc/x, 1, 0"})
    void refusesATapFromNowhere(String device, int number, int at) {
        assertThat(new Tap(device, number, Kind.START, "", "", "", at, 0).fault())
                .isNotEmpty();
    }

    @Test
    void refusesWordsWithoutEnd() {
        assertThat(new Tap(Observed.PHONE, 1, Kind.WORDS, "", "", "x".repeat(2001), 0, 0).fault())
                .contains("2,000");
    }
}
