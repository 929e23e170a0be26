package org.telepraxis.courseware;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check --robots} says about a sound session, and about sessions broken on purpose in one place each. */
class RobotReportTest {

    private static final String FILE = "c3-contract/scenarios/x09.yaml";

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final SmallCourse course = new SmallCourse();

    @TempDir
    Path folder;

    @BeforeEach
    void writeASoundSession() {
        course.with(FILE, """
                id: X09
                version: 1.0.2
                quality: {open: {1-20: Nobody has looked yet}}
                title: Three questions
                modality: phone
                minutes: 5
                competences: [CON-4]
                prebrief:
                  role: You are Sam's psychologist.
                  card: [{label: Where you are, value: At your desk.}]
                persona: {name: Sam Example, called: Sam, about: A baker., portrait: arjun, room: lodge, fiction: true, author: Invented.}
                state:
                  connection: {words: [phone, lost], start: phone}
                  trust: {range: 0..100, start: 50}
                forms:
                  A: {label: Early, parameters: {late: false}}
                  B: {label: Late, parameters: {late: true}}
                beats:
                  - id: B1
                    title: Where
                    enter:
                      lines: [{client: [{when: late, text: "It is late."}, {text: "It is early."}]}]
                    options:
                      - {id: B1a, text: "Where are you now?", mark: asked, set: {trust: +5}, next: B2, feedback: x}
                      - {id: B1b, text: "Please, take your time, and tell me of your week.", next: B2, feedback: x}
                      - {id: B1c, text: "It is good to see you, thank you for coming.", next: B2, feedback: x}
                  - id: B2
                    title: How
                    options:
                      - {id: B2a, text: "Thank you. Please believe me, it will pass, I promise you that.", mark: promised, next: B3, feedback: x}
                      - {id: B2b, text: "How has it been?", set: {trust: +5}, next: B3, feedback: x}
                      - {id: B2c, text: "Would you like to hear, please, that I promise it?", mark: promised, next: B3, feedback: x}
                  - id: B3
                    title: When
                    options:
                      - {id: B3a, text: "We can see about that some other time, thank you, dear Sam.", end: E1, feedback: x}
                      - {id: B3b, text: "Would you please ring me whenever you feel like it, Sam?", end: E1, feedback: x}
                      - {id: B3c, text: "Thursday at five.", results: [{when: trust >= 55, end: E0}, {end: E2}], feedback: x}
                tools:
                  - {id: wait, group: Or, label: Wait, icon: hourglass, cost: 10, cost_label: 10 s, feedback: x}
                critical_actions:
                  - {id: CA1, must: Ask, rule: Before the end., met: {done: logged(asked)}}
                  - {id: MN1, must_not: Promise, rule: At any time., violated_by: promised}
                rubric:
                  - {competence: CON-4, unsafe: a, not_shown: b, sound: c, skilled: d}
                endings:
                  - {id: E0, title: Agreed, text: Until Thursday.}
                  - {id: E1, title: Left open, text: The simulation stops here., failing: true}
                  - {id: E2, title: Too early, text: The simulation stops here., failing: true}
                debrief:
                  steps: [{id: reactions, title: Reactions, questions: [One word.]}]
                """).replacing("c3-contract/course.yaml", "  - check:", "  - scenario: x09\n  - check:");
    }

    @Test
    void findsNothingWrongWithTheSoundSession() {
        assertThat(robots(5_050)).isZero();
        assertThat(lines())
                .contains("  never reached   none", "  dead ends       none", "  loops           none")
                .contains("  CA1  met · missed", "  MN1  not_triggered · violated")
                .contains("  best and worst   A 100 and 0 · B 100 and 0")
                .anyMatch(line -> line.matches("  endings {3}E0 \\d+ · E1 \\d+ · E2 \\d+"))
                .anyMatch(line -> line.matches(
                        "robots: \\d+ plays · 0 dead ends · 0 loops · 0 unreached · 2 of 2 forms passed by "
                                + "good learners, 0 by a rule"));
        assertThat(lines().getLast()).endsWith("0 errors · 0 warnings");
    }

    @Test
    void printsHowThePointsOfEachKindOfLearnerAreSpread() {
        robots(5_050);

        for (var learner :
                List.of("random", "straying", "best", "worst", "mashing", "greedy", "longest", "second", "politest")) {
            assertThat(lines())
                    .anyMatch(line -> line.matches("  " + learner + " +\\d+ +\\d+ % +\\d+ · +\\d+ · +\\d+ +\\d+"));
        }
        assertThat(lines()).anyMatch(line -> line.matches("  best .* 100 · +100 +\\d+"));
        assertThat(lines()).anyMatch(line -> line.matches("  worst .* 0 · +0 · .*"));
    }

    @Test
    void printsHowRobotsFareInTheKnowledgeCheck() {
        robots(100);

        assertThat(lines())
                .contains("C3 check · draws 1 of 2 items, 80 % to pass")
                .anyMatch(line -> line.matches("  the longest option +\\d\\.\\d items right +passes .*"));
    }

    @Test
    void failsOnADeadEnd() {
        course.replacing(FILE, "text: \"How has it been?\", set: {trust: +5}, next: B3", "text: \"How has it been?\"")
                .replacing(FILE, "- {id: B2a,", "- {id: B2a, when: trust > 50,")
                .replacing(FILE, "- {id: B2c,", "- {id: B2c, when: trust > 50,")
                .replacing(
                        FILE,
                        "  - {id: wait, group: Or, label: Wait,",
                        "  - {id: wait, shown: beat == B1, group: Or, label: Wait,");

        fails("  - id: B2\n", "error: a robot learner found no way on in beat B2");
        assertThat(lines()).contains("  dead ends       B2").anyMatch(line -> line.contains(" · 1 dead end · "));
    }

    @Test
    void failsOnALoop() {
        course.replacing(FILE, "set: {trust: +5}, next: B3", "repeat: always, next: B2")
                .replacing(FILE, "- {id: B2a,", "- {id: B2a, when: trust > 90,")
                .replacing(FILE, "- {id: B2c,", "- {id: B2c, when: trust > 90,");

        fails("  - id: B2\n", "error: a robot learner went in circles through beat B2 and found no end");
        assertThat(lines()).contains("  loops           B2").anyMatch(line -> line.contains(" · 1 loop · "));
    }

    @Test
    void failsOnBeatsThatSendOnToOneAnother() {
        course.replacing(FILE, "mark: asked, set: {trust: +5}, next: B2", "mark: asked, set: {trust: +5}, next: B4")
                .replacing(
                        FILE,
                        "tools:\n",
                        "  - {id: B4, title: Onward, enter: {next: B5}}\n  - {id: B5, title: Back, enter: {next: B4}}\ntools:\n");

        assertThat(robots(5_050)).isEqualTo(1);
        assertThat(lines()).anyMatch(line -> line.contains("error: playing on fails in beat B"));
    }

    @Test
    void failsOnABeatAnOptionAndAnEndingThatNobodyComesTo() {
        course.replacing(
                        FILE,
                        "results: [{when: trust >= 55, end: E0}, {end: E2}]",
                        "results: [{when: trust > 70, next: B4}, {end: E0}]")
                .replacing(
                        FILE,
                        "tools:\n",
                        "  - {id: B4, title: Later, options: [{id: B4a, text: On., end: E2, feedback: x}]}\ntools:\n");

        fails("  - {id: B4,", "error: no robot learner ever came to beat B4");
        fails("  - {id: B4,", "error: no robot learner ever came to option B4a");
        fails("  - {id: E2,", "error: no robot learner ever came to ending E2");
        assertThat(lines()).contains("  never reached   beat B4 · ending E2 · option B4a");
    }

    @Test
    void failsOnACriticalActionThatNobodyCanMeet() {
        course.replacing(FILE, "met: {done: logged(asked)}", "met: {done: logged(asked) and trust > 70}");

        fails("  - {id: CA1,", "error: no robot learner met CA1 (");
    }

    @Test
    void failsOnACriticalActionThatNobodyCanMeetOnOneForm() {
        course.replacing(FILE, "met: {done: logged(asked)}", "met: {done: logged(asked) and not late}");

        fails("  - {id: CA1,", "error: no robot learner met CA1 in form B (");
        assertThat(lines()).anyMatch(line -> line.contains("error: no robot learner passed form B"));
    }

    @Test
    void failsOnACriticalActionThatNobodyCanMiss() {
        course.replacing(FILE, "met: {done: logged(asked)}", "met: {done: logged(asked) or trust >= 0}");

        fails("  - {id: CA1,", "error: no robot learner missed CA1 (");
    }

    @Test
    void failsOnAForbiddenActionThatNobodyCanDo() {
        course.replacing(FILE, "- {id: B2a,", "- {id: B2a, when: trust > 70,")
                .replacing(FILE, "- {id: B2c,", "- {id: B2c, when: trust > 70,");

        fails("  - {id: MN1,", "error: no robot learner violated MN1 (");
    }

    @Test
    void failsWhenTakingEverythingIsEnough() {
        course.replacing(FILE, "mark: asked, set: {trust: +5}, next: B2", "mark: asked, set: {trust: +5}")
                .replacing(FILE, "tell me of your week.\", next: B2", "tell me of your week.\"")
                .replacing(
                        FILE,
                        "thank you for coming.\", next: B2, feedback: x}",
                        "thank you for coming.\", feedback: x}\n" + "    go_on: {id: B1.on, label: Onward, next: B2}")
                .replacing(
                        FILE,
                        "it will pass, I promise you that.\", mark: promised, next: B3",
                        "it will pass, I promise you that.\", mark: promised")
                .replacing(FILE, "set: {trust: +5}, next: B3", "set: {trust: +5}")
                .replacing(
                        FILE,
                        "that I promise it?\", mark: promised, next: B3, feedback: x}",
                        "that I promise it?\", mark: promised, feedback: x}\n"
                                + "      - {id: B2d, text: \"I take that back.\", mark: taken_back, feedback: x}\n"
                                + "    go_on: {id: B2.on, label: Onward, next: B3}")
                .replacing(FILE, "violated_by: promised}", "violated_by: promised, repaired: {done: logged(B2.on)}}")
                .replacing(FILE, "dear Sam.\", end: E1", "dear Sam.\"")
                .replacing(FILE, "feel like it, Sam?\", end: E1", "feel like it, Sam?\"");

        fails(
                "  A: {label: Early",
                "error: a robot passes form A by always taking every line there is (let picks run out with 'most_picks'");
    }

    @Test
    void failsWhenTheLongestLineIsEnough() {
        course.replacing(
                        FILE,
                        "Where are you now?",
                        "Where are you now, in which street and which house, and who is there with you today?")
                .replacing(
                        FILE,
                        "How has it been?",
                        "How has it been for you since we spoke, the nights and the days, one after the other?")
                .replacing(
                        FILE,
                        "Thursday at five.",
                        "Thursday at five, here on the phone, and if the line breaks I ring you on the same number.");

        fails(
                "  A: {label: Early",
                "error: a robot passes form A by always taking the longest line (vary length, place and tone");
    }

    @Test
    void failsWhenThePolitestLineIsEnough() {
        course.replacing(FILE, "Where are you now?", "Would you please, if you like, kindly say where?")
                .replacing(FILE, "How has it been?", "Thank you, dear Sam, would you please say how?")
                .replacing(FILE, "Thursday at five.", "Thank you, would you please say if Thursday, dear?");

        fails("  B: {label: Late", "error: a robot passes form B by always taking the politest line (");
    }

    @Test
    void warnsWhenNothingGoesWrongForAnybody() {
        course.replacing(FILE, "dear Sam.\", end: E1", "dear Sam.\", end: E0")
                .replacing(FILE, "feel like it, Sam?\", end: E1", "feel like it, Sam?\", end: E0")
                .replacing(
                        FILE,
                        "mark: promised, next: B3, feedback: x}\n      - {id: B2b",
                        "next: B3, feedback: x}\n      - {id: B2b")
                .replacing(FILE, "tell me of your week.\", next: B2", "tell me of your week.\", mark: asked, next: B2")
                .replacing(FILE, "thank you for coming.\", next: B2", "thank you for coming.\", mark: asked, next: B2");

        robots(5_050);
        assertThat(lines())
                .anyMatch(line ->
                        line.contains("warning: the worst robot learner still comes to 50 of 100 points on form A"))
                .anyMatch(line -> line.matches(".*warning: robots that take anything pass \\d\\d % of their plays.*"));
    }

    /** The command fails, and the problem stands at the line that begins so. */
    private void fails(String line, String problem) {
        printed.reset();
        assertThat(robots(5_050)).isEqualTo(1);
        var at = folder.resolve(FILE) + ":" + course.line(FILE, line.strip()) + ": ";
        assertThat(lines()).anyMatch(found -> found.startsWith(at + problem));
    }

    private int robots(int plays) {
        course.writeTo(folder);
        return Check.run(
                List.of(folder.toString(), "--robots", String.valueOf(plays)),
                new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private List<String> lines() {
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
