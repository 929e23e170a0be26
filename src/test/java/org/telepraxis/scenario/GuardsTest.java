package org.telepraxis.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is on offer depends on state, counts, form, connection and time. */
class GuardsTest {

    private static final String BEATS = """
            forms:
              A: {label: Quiet, parameters: {loud: false}}
              B: {label: Loud, parameters: {loud: true}}
            conditions:
              low: mood < 40
            beats:
              - id: B1
                title: First
                repeat: always
                options:
                  - {id: up, text: Up, cost: 30, set: {mood: +20}, feedback: x}
                  - {id: down, text: Down, set: {mood: -20}, feedback: x}
                  - {id: ring, text: Ring, start: drop, set: {connection: lost}, feedback: x}
                  - {id: when_low, when: low, text: x, feedback: x}
                  - {id: when_twice, when: count(up) >= 2, text: x, feedback: x}
                  - {id: when_visited, when: logged(down), text: x, feedback: x}
                  - {id: when_loud, when: loud, text: x, feedback: x}
                  - {id: when_lost, when: connection == lost, text: x, feedback: x}
                  - {id: when_late, when: since(drop) >= 60, text: x, feedback: x}
                  - {id: when_half, when: clock >= 30, text: x, feedback: x}
                  - {id: leave, text: x, end: E0, feedback: x}
            """;

    private static List<String> offered(Playthrough session) {
        return session.situation().options().stream()
                .map(Situation.OptionOnOffer::id)
                .filter(id -> id.startsWith("when"))
                .sorted()
                .toList();
    }

    @Test
    void offersNothingWhoseConditionDoesNotHold() {
        assertThat(offered(Sketch.begin(BEATS))).isEmpty();
    }

    @Test
    void readsVariablesThroughNamedConditions() {
        assertThat(offered(Sketch.choose(Sketch.begin(BEATS), "down"))).containsExactly("when_low", "when_visited");
    }

    @Test
    void readsCountsAndTheClock() {
        assertThat(offered(Sketch.choose(Sketch.begin(BEATS), "up"))).containsExactly("when_half");
        assertThat(offered(Sketch.choose(Sketch.begin(BEATS), "up", "up"))).containsExactly("when_half", "when_twice");
    }

    @Test
    void readsTheConnectionAndTheTimeSinceATrigger() {
        var session = Sketch.choose(Sketch.begin(BEATS), "ring");

        assertThat(offered(session)).containsExactly("when_lost");
        assertThat(offered(Sketch.choose(session, "up", "up"))).contains("when_late");
    }

    @Test
    void readsTheParametersOfTheForm() {
        var loud = Playthrough.begin(Sketch.of(BEATS), "B", Map.of(), Mode.PRACTICE);

        assertThat(offered(loud)).containsExactly("when_loud");
    }
}
