package org.telepraxis.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What robot learners find out about a scenario. */
class RobotsTest {

    private static final String CHOICE = """
            beats:
              - id: B1
                title: First
                options:
                  - {id: B1a, text: "Tell me, please, and take your time: where are you just now?", mark: asked, end: E0, feedback: x}
                  - {id: B1b, text: "Where?", mark: asked, set: {mood: -5}, end: E0, feedback: x}
                  - {id: B1c, text: Well., end: E1, feedback: x}
                  - {id: B1d, text: Never., when: mood > 60, end: E1, feedback: x}
            critical_actions:
              - {id: CA1, must: Ask, rule: Once., met: {done: logged(asked)}}
            """;

    private static List<String> found(String yaml, int plays) {
        var scenario = Sketch.of(yaml);
        return ScenarioAnalysis.findings(scenario, ScenarioAnalysis.robots(scenario, plays, 3)).stream()
                .map(finding -> finding.weight() + " " + finding.message())
                .toList();
    }

    @Test
    void findWhatNobodyEverComesTo() {
        assertThat(found(CHOICE, 6_000)).contains("ERROR no robot learner ever came to option B1d");
    }

    @Test
    void areCarefulWhatTheySayAfterAFewPlays() {
        assertThat(found(CHOICE, 200)).contains("WARNING no robot learner ever came to option B1d");
    }

    @Test
    void reportWhenTheLongestAndThePolitestLinePass() {
        assertThat(found(grown(true), 200))
                .contains(
                        "ERROR a robot passes form A by always taking every line there is",
                        "ERROR a robot passes form A by always taking the longest line",
                        "ERROR a robot passes form A by always taking the politest line",
                        "ERROR a robot passes form A by always taking the second line");
        assertThat(found(grown(false), 200)).noneMatch(message -> message.matches(".* (longest|politest|second) line"));
    }

    /** Three beats in which the second line is the longest and the politest, and leads to an end that is good or not. */
    private static String grown(boolean good) {
        var yaml = new StringBuilder("beats:\n");
        for (int beat = 1; beat <= 3; beat++) {
            var end = beat == 3 ? "end: " + (good ? "E0" : "E1") : "next: B" + (beat + 1);
            var other = beat == 3 ? "end: " + (good ? "E1" : "E0") : "next: B" + (beat + 1);
            yaml.append("""
                      - id: B%1$d
                        title: Beat
                        options:
                          - {id: B%1$da, text: Well., %3$s, feedback: x}
                          - {id: B%1$db, text: "Tell me, please, and take your time.", %2$s, feedback: x}
                          - {id: B%1$dc, text: "And?", %2$s, feedback: x}
                    """.formatted(beat, end, other));
        }
        return yaml.toString();
    }

    @Test
    void reportABeatWithoutAWayOn() {
        var stuck = """
                beats:
                  - id: B1
                    title: First
                    options:
                      - {id: B1a, text: On., next: B2, feedback: x}
                      - {id: B1b, text: End., end: E0, feedback: x}
                  - id: B2
                    title: Second
                    options: [{id: B2a, text: Here., when: mood > 90, end: E1, feedback: x}]
                """;
        assertThat(found(stuck, 200)).contains("ERROR a robot learner found no way on in beat B2");
    }

    @Test
    void reportCircles() {
        var circle = """
                beats:
                  - id: B1
                    title: First
                    options:
                      - {id: B1a, text: Round., next: B1, repeat: always, feedback: x}
                      - {id: B1b, text: End., when: mood > 90, end: E0, feedback: x}
                """;
        assertThat(found(circle, 200))
                .contains("ERROR a robot learner went in circles through beat B1 and found no end")
                .contains("ERROR no robot learner passed form A");
    }

    @Test
    void reportBeatsThatSendOnToOneAnotherWithoutEnd() {
        var chain = """
                beats:
                  - id: B1
                    title: First
                    options:
                      - {id: B1a, text: On., next: B2, feedback: x}
                      - {id: B1b, text: End., end: E0, feedback: x}
                  - {id: B2, title: Second, enter: {next: B3}}
                  - {id: B3, title: Third, enter: {next: B2}}
                """;
        assertThat(found(chain, 200)).anyMatch(message -> message.startsWith("ERROR playing on fails in beat"));
    }

    @Test
    void playTheSameAgainWithTheSameSeed() {
        var one = ScenarioAnalysis.robots(S06.SCENARIO, 600, 5);
        var other = ScenarioAnalysis.robots(S06.SCENARIO, 600, 5);

        assertThat(one.endings()).isEqualTo(other.endings());
        assertThat(one.taken()).isEqualTo(other.taken());
        for (var learner : Learner.values()) {
            assertThat(one.tallies().get(learner))
                    .usingRecursiveComparison()
                    .isEqualTo(other.tallies().get(learner));
        }
    }

    @Test
    void tellGoodLearnersFromBadOnesInS06() {
        var robots = ScenarioAnalysis.robots(S06.SCENARIO, 3_000, 7);

        assertThat(ScenarioAnalysis.findings(S06.SCENARIO, robots))
                .filteredOn(finding -> finding.weight() == Finding.Weight.ERROR)
                .isEmpty();
        assertThat(robots.tallies().keySet()).containsExactlyInAnyOrder(Learner.values());
        assertThat(share(robots, Learner.BEST)).isGreaterThan(0.4);
        assertThat(share(robots, Learner.RANDOM)).isLessThan(0.2);
        assertThat(share(robots, Learner.WORST)).isLessThan(0.02);
        assertThat(robots.formsPassed(Learner.BEST)).containsExactlyInAnyOrder("A", "B", "C");
    }

    private static double share(Exploration robots, Learner learner) {
        var tally = Objects.requireNonNull(robots.tallies().get(learner));
        return (double) tally.passed() / tally.plays();
    }

    @Test
    void reportFormsThatAreNotAlike() {
        var uneven = """
                forms:
                  A: {label: Short, parameters: {long: false}}
                  B: {label: Long, parameters: {long: true}}
                beats:
                """ + grownBeat("B1", "next: B2") + grownBeat("B2", "next: B3") + grownBeat("B3", "end: E0");
        assertThat(ScenarioAnalysis.behaviour(Sketch.of(uneven), 100, 3))
                .extracting(Finding::message)
                .contains("in form A only 3 options come up, in another 9")
                .anyMatch(message -> message.startsWith("the way through form B is much longer"));
    }

    private static String grownBeat(String id, String then) {
        return """
                  - id: %1$s
                    title: Beat
                    options:
                      - {id: %1$sa, text: A., feedback: x}
                      - {id: %1$sb, text: B., when: long, feedback: x}
                      - {id: %1$sc, text: C., when: long, feedback: x}
                    go_on: {id: %1$s.on, label: Onward, when: not long or picks(%1$s) >= 3, %2$s}
                """.formatted(id, then);
    }

    @Test
    void countCourteousPhrases() {
        assertThat(Manners.phrases("Thank you. Would you like to tell me? Take your time, please."))
                .isEqualTo(4);
        assertThat(Manners.phrases("Where are you?")).isZero();
    }

    @Test
    void countPointsForWhatWasDoneAndForWhatWasLeftUndone() {
        var tally = new Tally();
        for (int points : new int[] {10, 20, 30, 40, 50, 60, 70, 80, 90, 100}) {
            tally.add(new Score(points, points > 80), 10);
        }

        assertThat(tally.passed()).isEqualTo(2);
        assertThat(tally.percentile(10)).isEqualTo(10);
        assertThat(tally.percentile(50)).isEqualTo(50);
        assertThat(tally.percentile(90)).isEqualTo(90);
    }
}
