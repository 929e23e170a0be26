package org.telepraxis.courseware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.telepraxis.courseware.CheckRobots.Look;
import org.telepraxis.scenario.Manners;

/** Robots that answer knowledge checks by the look of the options. */
class CheckRobotsTest {

    private static final Courseware SHIPPED =
            CoursewareReader.read(Path.of("courses")).courseware();

    @TempDir
    Path folder;

    static Stream<Course> courses() {
        return SHIPPED.courses().stream();
    }

    @ParameterizedTest
    @MethodSource("courses")
    void passNoCheckThatIsShipped(Course course) {
        var odds = CheckRobots.of(course);

        assertThat(odds).containsOnlyKeys(Look.values());
        assertThat(odds.values()).allSatisfy(robot -> {
            assertThat(robot.passing()).isLessThan(0.001);
            assertThat(robot.right()).isLessThan(0.4 * course.items().size());
        });
    }

    @Test
    void reckonExactlyOverAllDraws() {
        // Two of four items are right: of the six draws of two, one has both and four have one.
        var half = List.of(1.0, 1.0, 0.0, 0.0);
        assertThat(CheckRobots.passing(half, 2, 100)).isCloseTo(1 / 6.0, within(1e-12));
        assertThat(CheckRobots.passing(half, 2, 50)).isCloseTo(5 / 6.0, within(1e-12));
        assertThat(CheckRobots.passing(half, 4, 80)).isZero();
        assertThat(CheckRobots.passing(List.of(1.0, 1.0), 2, 80)).isCloseTo(1, within(1e-12));
    }

    @Test
    void reckonWithChanceAsTheBinomialDoes() {
        assertThat(CheckRobots.passing(Collections.nCopies(42, 0.25), 10, 80)).isCloseTo(0.000416, within(0.000001));
        assertThat(CheckRobots.passing(Collections.nCopies(42, 0.5), 10, 80)).isCloseTo(0.0546875, within(1e-9));
    }

    @Test
    void areReportedWithTheirLineWhenTheKeyIsAlwaysTheLongest() {
        var files = bank("A much longer line that says what is right", "Short one", "Short two", "Short three");

        assertThat(files.findings(folder))
                .contains(
                        "c3-contract/items.yaml:2: error: a robot that always takes the longest option answers 12 of 12 items"
                                + " of C3 and passes the check once in 1 times (vary length, place and tone of the keys, or draw more"
                                + " items)");
    }

    @Test
    void areReportedWhenTheKeyIsAlwaysThePolitest() {
        var files = bank(
                "Would you tell me, please?",
                "Say what you think of it",
                "What do you think of it",
                "Tell me about it");

        assertThat(files.findings(folder))
                .anyMatch(line -> line.contains("always takes the politest option answers 12 of 12"));
    }

    @Test
    void areReportedWhenTheKeyAlwaysStandsSecond() {
        var files = bank(
                "Call on the phone now", "Send a letter to them", "Wait for an hour or so", "Close the room again");

        assertThat(files.findings(folder))
                .anyMatch(line -> line.contains("always takes the second option answers 12 of 12"));
    }

    /** Twelve items whose second option is right. */
    private static SmallCourse bank(String right, String a, String c, String d) {
        var items = new ArrayList<String>();
        for (int i = 1; i <= 12; i++) {
            items.add("""
                      - id: C3-I%02d
                        type: SBA
                        competence: CON-4
                        theme: TC4
                        lesson: c3-l5
                        difficulty: 0.7
                        exposure: practice
                        version: 1
                        author: Telepraxis
                        source: "000"
                        stem: What do you do in case %d?
                        options:
                          - {id: a, text: "%s", why: Because.}
                          - {id: b, text: "%s", correct: true, why: Because.}
                          - {id: c, text: "%s", why: Because.}
                          - {id: d, text: "%s", why: Because.}
                    """.formatted(i, i, a, right, c, d));
        }
        return new SmallCourse()
                .with("c3-contract/items.yaml", "items:\n" + String.join("", items))
                .replacing("c3-contract/course.yaml", "draw: 1,", "draw: 6,");
    }

    @Test
    void hearWhatTheAuthorsGuideCallsCourteous() throws Exception {
        var guide = Files.readString(Path.of("docs/authors/linter.md"));
        var line = guide.lines()
                .filter(text -> text.startsWith("Courteous phrases: "))
                .findFirst();

        assertThat(line).isPresent();
        var words = line.orElseThrow().substring(19).split(" · ");
        assertThat(words).containsExactlyElementsOf(Manners.courteous());
    }
}
