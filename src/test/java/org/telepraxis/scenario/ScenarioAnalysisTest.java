package org.telepraxis.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the analysis tells an author, beyond what is plainly wrong. */
class ScenarioAnalysisTest {

    private static List<String> behaviour(String yaml) {
        return ScenarioAnalysis.behaviour(Sketch.of(yaml), 200, 3).stream()
                .map(Finding::message)
                .toList();
    }

    @Test
    void findsNothingWrongWithS06() {
        assertThat(ScenarioAnalysis.structure(S06.SCENARIO)).isEmpty();
        assertThat(ScenarioAnalysis.vectors(S06.SCENARIO)).isEmpty();
        assertThat(ScenarioAnalysis.behaviour(S06.SCENARIO, 400, 7)).isEmpty();
    }

    @Test
    void findsVariablesNeverSetOrNeverRead() {
        assertThat(Sketch.complaints("""
                state:
                  connection: {words: [video, lost], start: video}
                  mood: {range: 0..10, start: 5}
                  told: {start: false}
                  unused: {start: false}
                beats:
                  - id: B1
                    title: First
                    options:
                      - {id: B1a, text: x, set: {mood: +1}, end: E0, feedback: x}
                      - {id: B1b, when: told, text: x, end: E1, feedback: x}
                critical_actions: [{id: CA1, must: x, rule: x, met: {done: logged(B1a)}}]
                """))
                .contains("'mood' is never read", "'told' is never set", "'unused' is never read")
                .doesNotContain("'told' is never read", "'mood' is never set");
    }

    @Test
    void countsAValueInATextAsRead() {
        assertThat(Sketch.complaints("""
                state: {mood: {range: 0..10, start: 5}}
                beats:
                  - id: B1
                    title: First
                    options:
                      - {id: B1a, text: "Mood {= mood}", set: {mood: +1}, end: E0, feedback: x}
                      - {id: B1b, text: x, end: E1, feedback: x}
                """)).doesNotContain("'mood' is never read");
    }

    @Test
    void findsAFormThatChangesNothing() {
        assertThat(Sketch.complaints("""
                        forms:
                          A: {label: One, parameters: {loud: true, never_read: 1}}
                          B: {label: Two, parameters: {loud: true, never_read: 2}}
                          C: {label: Three, parameters: {loud: false, never_read: 1}}
                        beats:
                          - id: B1
                            title: First
                            options: [{id: B1a, when: loud, text: x, end: E0, feedback: x}, {id: B1b, text: x, end: E1, feedback: x}]
                        """))
                .contains("form B changes nothing against form A", "the form parameter 'never_read' is never read")
                .doesNotContain("form C changes nothing against form A");
    }

    @Test
    void findsADeadlineThatCannotBeMet() {
        assertThat(Sketch.complaints("""
                beats:
                  - id: B1
                    title: First
                    enter: {start: drop}
                    options:
                      - {id: B1a, text: x, cost: 90, mark: rung, end: E0, feedback: x}
                      - {id: B1b, text: x, cost: 90, at_start: {mark: seen}, end: E1, feedback: x}
                critical_actions:
                  - {id: CA1, must: x, rule: x, from: drop, met: {done: told and logged(rung), within: 60}}
                  - {id: CA2, must: x, rule: x, from: drop, met: {done: logged(seen), within: 60}}
                """))
                .contains("CA1 cannot be met: it takes at least 90 s, the deadline is 60 s")
                .noneMatch(message -> message.contains("CA2"));
    }

    @Test
    void findsALateWindowThatNeverComes() {
        assertThat(Sketch.complaints("""
                beats:
                  - id: B1
                    title: First
                    enter: {start: drop}
                    options: [{id: B1a, text: x, end: E0, feedback: x}, {id: B1b, text: x, end: E1, feedback: x}]
                critical_actions:
                  - id: CA1
                    must: x
                    rule: x
                    from: drop
                    met: {done: logged(B1a), within: 60}
                    late: {done: logged(B1a), within: 30}
                """)).contains("CA1 can never be late: late ends at 30 s, met at 60 s");
    }

    @Test
    void findsALineThatLengthGivesAway() {
        var beat = """
                  - id: B%1$d
                    title: x
                    options:
                      - {id: B%1$da, text: A much longer line than the two others here, next: %2$s, feedback: x}
                      - {id: B%1$db, text: Short., end: E1, feedback: x}
                      - {id: B%1$dc, text: Short too., end: E1, feedback: x}
                """;
        var beats = "beats:\n" + beat.formatted(1, "B2") + beat.formatted(2, "B3")
                + beat.formatted(3, "B4").replace("next: B4", "end: E0");

        assertThat(Sketch.complaints(
                        beats + "vectors: [{id: TV1, form: A, steps: [B1a, B2a, B3a], expect: {ending: E0}}]"))
                .contains("in 3 of 3 beats a sound option is far longer than the others: B1, B2, B3");
    }

    @Test
    void findsWhereARobotLearnerGetsStuck() {
        assertThat(behaviour("""
                beats:
                  - id: B1
                    title: First
                    options:
                      - {id: B1a, text: x, set: {told: true}, feedback: x}
                      - {id: B1b, when: not told, text: x, end: E0, feedback: x}
                      - {id: B1c, when: not told, text: x, end: E1, feedback: x}
                """)).contains("a robot learner found no way on in beat B1");
    }

    @Test
    void findsCirclesWithoutAnEnd() {
        assertThat(behaviour("""
                beats:
                  - id: B1
                    title: First
                    repeat: always
                    options:
                      - {id: B1a, text: x, next: B2, feedback: x}
                      - {id: B1b, when: mood > 90, text: x, end: E0, feedback: x}
                  - {id: B2, title: Second, repeat: always, options: [{id: B2a, text: x, next: B1, feedback: x}]}
                """)).anyMatch(message -> message.startsWith("a robot learner went in circles"));
    }

    @Test
    void findsActionsNobodyCanMeetOrViolateAndEndingsNobodyReaches() {
        assertThat(behaviour("""
                beats:
                  - id: B1
                    title: First
                    options:
                      - {id: B1a, text: x, end: E0, feedback: x}
                      - {id: B1b, when: mood > 90, text: x, mark: lied, end: E1, feedback: x}
                critical_actions:
                  - {id: CA1, must: x, rule: x, met: {done: told}}
                  - {id: CA2, must: x, rule: x, met: {done: mood == 50}}
                  - {id: MN1, must_not: x, rule: x, violated_by: lied}
                """))
                .containsExactlyInAnyOrder(
                        "no robot learner reached ending E1",
                        "no robot learner met CA1",
                        "no robot learner missed CA2",
                        "no robot learner violated MN1");
    }

    @Test
    void saysTheSameEveryTime() {
        assertThat(ScenarioAnalysis.explore(S06.SCENARIO, 50, 3).endings())
                .isEqualTo(ScenarioAnalysis.explore(S06.SCENARIO, 50, 3).endings());
    }

    @Test
    void reportsWhereAVectorDiffers() {
        var findings = ScenarioAnalysis.vectors(Sketch.of("""
                vectors:
                  - id: TV1
                    form: A
                    steps: [B1a]
                    expect: {ending: E1, results: {CA1: missed}, starts: {CA1: 7}, moments: {B1a: [3]}}
                """));

        assertThat(findings)
                .extracting(Finding::message)
                .containsExactly(
                        "TV1: the ending is E0, not E1",
                        "TV1: CA1 is met, not missed",
                        "TV1: CA1 is at 0 s, not 7",
                        "TV1: B1a is at [0] s, not [3]");
        assertThat(findings).extracting(Finding::subject).containsOnly("vector TV1");
    }
}
