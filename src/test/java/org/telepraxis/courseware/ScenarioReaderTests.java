package org.telepraxis.courseware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An author's mistakes in a scenario, made one by one in S06, come back with their line and a hint. */
class ScenarioReaderTests {

    private static final Path FILE = Path.of("courses/c7-crisis-at-a-distance/scenarios/s06-the-line-goes-dead.yaml");
    private static String text = "";

    @BeforeAll
    static void readFile() throws IOException {
        text = Files.readString(FILE);
    }

    private static List<Problem> problems(String yaml) {
        var problems = new Problems();
        ScenarioReader.read(FILE, yaml, problems);
        return problems.list();
    }

    private static int line(String yaml, String part) {
        return (int) yaml.substring(0, yaml.indexOf(part)).lines().count() + (yaml.indexOf(part) == 0 ? 1 : 0);
    }

    @Test
    void readsS06WithoutAnyProblem() {
        assertThat(problems(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                next: B2}                  | next: B22}                | there is no beat 'B22'                  | did you mean 'B2'?
                end: E1}                   | end: E9}                  | there is no ending 'E9'                 | did you mean
                when: logged(B1b)          | when: logged(B1x)         | there is no moment 'B1x'                | did you mean
                when: picks(B1) >= 1       | when: picks(B9z) >= 1     | there is no beat 'B9z'                  | did you mean 'B9'?
                when: location_known == st | when: locations == st     | nothing here is called 'locations'      | known here
                when: across_border        | when: acros_border        | nothing here is called 'acros_border'   | did you mean 'across_border'?
                results: {CA1: late        | results: {CA1: tardy      | 'tardy' is not a known CA1              | known here
                set: {alliance: +2}        | set: {aliance: +2}        | there is no variable 'aliance'          | did you mean 'alliance'?
                set: {alliance: +2}        | set: {alliance: 200}      | 'alliance' cannot be '200'              | 0 to 100
                risk_disclosed: ideation}  | risk_disclosed: idea}     | 'risk_disclosed' cannot be 'idea'       | known here
                face: tired                | face: grin                | there is no face 'grin'                 | calm
                {{crisis_team}}. I stay    | {{crisis_tem}}. I stay    | there is no token 'crisis_tem'          | did you mean 'crisis_team'?
                open: record_card          | open: record_cart         | there is no paper 'record_cart'         | did you mean 'record_card'?
                event: line_breaks         | event: line_brakes        | there is no event 'line_brakes'         | did you mean 'line_breaks'?
                technical: [stutter]       | technical: [stuter]       | there is no technical 'stuter'          | did you mean 'stutter'?
                from: cue                  | from: queue               | there is no clock 'queue'               | known here: cue
                violated_by: pretended     | violated_by: pretend      | there is no mark 'pretend'              | did you mean 'pretended'?
                - id: B1c                  | - id: B1a                 | there are two options 'B1a'             | the first is at line
                feedback: You let him stay | feedbak: You let him stay | unknown key 'feedbak'                   | did you mean 'feedback'?
                fiction: true              | fiction: false            | a persona is invented and says so       | fiction: true
                cost: 20                   | cost: soon                | 'cost' should be a whole number         |
                range: 0..100              | range: 100..0             | a range is two numbers                  | 0..100
                - meera: Is he             | - mera: Is he             | nobody here is called 'mera'            | did you mean 'meera'?
                """)
    void namesTheMistakeItsLineAndTheRemedy(String right, String wrong, String message, String hint) {
        var broken = text.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong));
        assertThat(broken).isNotEqualTo(text);

        assertThat(problems(broken))
                .filteredOn(problem -> problem.message().contains(message))
                .isNotEmpty()
                .first()
                .satisfies(problem -> {
                    assertThat(problem.severity()).isEqualTo(Severity.ERROR);
                    assertThat(problem.line()).isBetween(line(text, right) - 1, line(text, right) + 1);
                    if (hint != null) {
                        assertThat(problem.hint()).contains(hint);
                    }
                });
    }

    @Test
    void explainsAConditionItCannotRead() {
        var broken = text.replace("when: picks(B1) >= 1", "when: picks(B1) >= one >");

        assertThat(problems(broken))
                .anySatisfy(problem -> assertThat(problem.message()).startsWith("this is not a condition:"));
    }

    @Test
    void refusesNumbersInNeutralWords() {
        var broken = text.replace("crisis_team: the local crisis team", "crisis_team: ring 555 0100");

        assertThat(problems(broken))
                .extracting(Problem::message)
                .contains("the neutral words for 'crisis_team' must not contain a number");
    }

    @Test
    void refusesConditionsThatDependOnThemselves() {
        var broken = text.replace("cut_off: connection == lost", "cut_off: not cut_off");

        assertThat(problems(broken)).extracting(Problem::message).contains("the condition 'cut_off' depends on itself");
    }

    @Test
    void findsABeatThatNothingLeadsTo() {
        var cut = text.replaceAll("next: B10\\b", "next: B11");

        assertThat(problems(cut)).extracting(Problem::message).contains("beat B10 cannot be reached");
    }

    @Test
    void tellsAllMistakesAtOnce() {
        var broken = text.replace("next: B10", "next: B99")
                .replace("face: smile", "face: laugh")
                .replace("end: E3", "end: E33");

        assertThat(problems(broken).stream().map(Problem::message).distinct().count())
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    void survivesAnyFileCutShort() {
        assertThat(text.lines().count()).isGreaterThan(500);
        assertThatNoException().isThrownBy(() -> {
            for (int end = 0; end < text.length(); end += 997) {
                problems(text.substring(0, end));
            }
        });
    }

    @Test
    void rehearsesVectorsAndRobotsAndPointsAtTheVector() {
        var broken = text.replace("results: {CA2: missed}", "results: {CA2: met}");
        var problems = new Problems();
        var read = ScenarioReader.read(FILE, broken, problems).orElseThrow();

        assertTimeout(Duration.ofSeconds(30), () -> ScenarioReader.rehearse(FILE, read, problems));

        assertThat(problems.list()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).isEqualTo("TV7: CA2 is missed, not met");
            assertThat(problem.line()).isEqualTo(line(broken, "- id: TV7"));
        });
    }
}
