package org.telepraxis.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** State over session time. */
class CurvesTest {

    @Test
    void followsEveryChangeToTheEnd() {
        var session = Sketch.choose(Sketch.begin("""
                beats:
                  - id: B1
                    title: First
                    options:
                      - {id: a, text: x, cost: 10, set: {mood: +5}, feedback: x}
                      - {id: b, text: x, cost: 20, feedback: x}
                      - {id: c, text: x, cost: 30, set: {mood: -10}, feedback: x}
                      - {id: leave, text: x, cost: 5, end: E0, feedback: x}
                """), "a", "b", "c", "leave");

        assertThat(session.curves())
                .containsExactly(new Curve(
                        "mood",
                        "Mood",
                        0,
                        100,
                        List.of(
                                new Curve.Point(0, 50),
                                new Curve.Point(10, 55),
                                new Curve.Point(60, 45),
                                new Curve.Point(65, 45))));
    }
}
