package org.telepraxis.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A beat can be entered more than once. */
class PassesTest {

    private static final String THREE_TIMES = """
            beats:
              - id: B1
                title: First
                repeat: each_pass
                passes:
                  - lines: Once.
                  - lines: Twice.
                %s
                options:
                  - {id: again, text: x, next: B1, feedback: x}
                  - {id: leave, text: x, end: E0, feedback: x}
            """;

    @Test
    void saysAnotherLineOnEachPass() {
        var session = Sketch.choose(Sketch.begin(THREE_TIMES.formatted("")), "again");

        assertThat(Sketch.said(session)).containsExactly("Once.", "Twice.");
    }

    @Test
    void repeatsTheLastPass() {
        var session = Sketch.choose(Sketch.begin(THREE_TIMES.formatted("")), "again", "again");

        assertThat(Sketch.said(session)).containsExactly("Once.", "Twice.", "Twice.");
    }

    @Test
    void doesSomethingElseWhenThePassesAreUsedUp() {
        var session = Sketch.choose(Sketch.begin(THREE_TIMES.formatted("exhausted: {end: E1}")), "again", "again");

        assertThat(session.ending()).map(Ending::id).contains("E1");
    }
}
