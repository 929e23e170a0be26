package org.telepraxis.courseware.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telepraxis.courseware.SmallCourse;

/** What the linter says about replays and carried facts, on the two scenarios of the authors' guide. */
class SessionRulesTests {

    private static final String FIRST = "c3-contract/scenarios/x01.yaml";
    private static final String SECOND = "c3-contract/scenarios/x02.yaml";
    private static final String REPLAY = "c3-contract/replays/rr-x01.yaml";

    private final SmallCourse files =
            new SmallCourse().with(FIRST, example(0)).with(SECOND, example(1)).with(REPLAY, """
                    id: RR-X01
                    title: Rings back
                    scenario: x01
                    scenario_version: 1.0.0
                    form: B
                    kind: sound
                    authored: true
                    fiction: true
                    about: Asks, and rings back.
                    moves:
                      - choose B1a
                      - continue B1.on
                      - act phone
                    key:
                      ending: E0
                      outcome: pass
                      levels:
                        - {competence: CON-4, level: 3, evidence: [B1a, phone], reason: Both.}
                      critical_actions: {CA1: met}
                    """);

    @TempDir
    Path folder;

    private static String example(int which) {
        try {
            return Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
                    .matcher(Files.readString(Path.of("docs/authors/scenarios.md")))
                    .results()
                    .skip(which)
                    .findFirst()
                    .orElseThrow()
                    .group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void findsNothingInSoundSessions() {
        assertThat(files.findings(folder)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scenario: x01 | scenario: x03 | error: there is no playable scenario 'x03' in this course",
                "version: 1.0.0 | version: 1.0.1 | error: this replay was written for version 1.0.1 of x01",
                "form: B | form: D | error: there is no form 'D'",
                "- act phone | - act telephone | error: this move is not possible here",
                "- act phone | - ring back | error: this is not a move",
                "ending: E0 | ending: E1 | error: the ending is E0, not E1",
                "CA1: met | CA1: late | error: CA1 is met, the key says late",
                "CA1: met | CA2: met | error: CA2 is unknown here, the key says met",
                "competence: CON-4 | competence: CON-5 | error: the key rates CON-5",
                "[B1a, phone] | [B1b, phone] | error: 'B1b' is no evidence",
                "level: 3 | level: 5 | error: a level is a number from 1 to 4",
                "authored: true | authored: false | error: a reference replay is written by an author",
                "outcome: pass | outcome: perhaps | error: an outcome is",
            })
    void refusesAReplayThatTheScenarioContradicts(String right, String wrong, String problem) {
        files.replacing(REPLAY, right, wrong);

        assertThat(files.findings(folder)).anyMatch(line -> line.startsWith(REPLAY + ":") && line.contains(problem));
    }

    @Test
    void pointsAtTheMoveThatIsNotPossible() {
        files.replacing(REPLAY, "- continue B1.on", "- choose B1a");

        assertThat(files.findings(folder))
                .anyMatch(line -> line.startsWith(
                        REPLAY + ":12: error: this move is not possible here: This choice is not on offer now."));
    }

    @Test
    void refusesAFactThatTheOtherSessionDoesNotHandOn() {
        files.replacing(FIRST, "fact: place_asked", "fact: place_seen");

        assertThat(files.findings(folder))
                .anyMatch(line -> line.contains("error: X01 hands on no fact 'place_asked' (")
                        && line.startsWith(SECOND + ":" + files.line(SECOND, "fact: place_asked")));
    }

    @Test
    void warnsOfAFactFromASessionThatIsNotThere() {
        files.replacing(SECOND, "from: X01", "from: X09");

        assertThat(files.findings(folder))
                .anyMatch(line ->
                        line.contains("warning: there is no scenario 'X09' here that could give 'place_asked'"));
    }

    @Test
    void refusesAFactWhoseValuesTheOtherSessionDoesNotKnow() {
        files.replacing(SECOND, "{known: 60, none: 50}", "{known: 60, lost: 50}");

        assertThat(files.findings(folder)).anyMatch(line -> line.contains("in X01 'place_asked' is never 'lost'"));
    }

    @Test
    void refusesAFactThatItsVariableCannotHold() {
        files.replacing(SECOND, "    values: {known: 60, none: 50}\n", "");

        assertThat(files.findings(folder))
                .anyMatch(line -> line.contains("'trust' cannot hold every value that 'place_asked' has in X01"));
    }
}
