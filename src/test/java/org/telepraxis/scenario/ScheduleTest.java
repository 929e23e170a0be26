package org.telepraxis.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Events that come by themselves, in session time. */
class ScheduleTest {

    private static final String EVENTS = """
            events:
              - {id: bell, when: not told, lines: Ding.}
              - {id: storm, when: beat == B1, next: B2}
            beats:
              - id: B1
                title: First
                enter:
                  schedule: [{event: bell, after: 30}, {event: storm, after: 100}]
                repeat: always
                options:
                  - {id: short, text: x, cost: 20, feedback: x}
                  - {id: long, text: x, cost: 150, lines: Done., feedback: x}
                  - {id: hush, text: x, cancel: bell, feedback: x}
                  - {id: tell, text: x, set: {told: true}, feedback: x}
                  - {id: leave, text: x, end: E0, feedback: x}
              - id: B2
                title: Second
                options: [{id: out, text: x, end: E0, feedback: x}]
            tools:
              - {id: wait, group: Or, label: Wait, icon: hourglass, cost: 120, interruptible: true, set: {mood: -10}, feedback: x}
            """;

    private final Playthrough session = Sketch.begin(EVENTS);

    @Test
    void comeWhenTheirTimeHasPassed() {
        assertThat(Sketch.said(Sketch.choose(session, "short"))).isEmpty();
        assertThat(Sketch.said(Sketch.choose(session, "short", "short"))).containsExactly("Ding.");
    }

    @Test
    void comeOnce() {
        assertThat(Sketch.said(Sketch.choose(session, "short", "short", "short")))
                .containsExactly("Ding.");
    }

    @Test
    void waitForTheEndOfWhatIsBeingDone() {
        var done = Sketch.choose(session, "long");

        assertThat(done.clock()).isEqualTo(150);
        assertThat(Sketch.said(done)).containsExactly("Done.", "Ding.");
        assertThat(done.situation().beat()).isEqualTo("B2");
    }

    @Test
    void cutWaitingShortAndSpareItsConsequence() {
        var waited = session.apply(new Move.Act("wait"));

        assertThat(waited.clock()).isEqualTo(100);
        assertThat(waited.situation().beat()).isEqualTo("B2");
        assertThat(waited.state("mood")).contains("50");
        assertThat(waited.times("bell")).containsExactly(30);
    }

    @Test
    void letWaitingRunOutWhenNothingComes() {
        var later = session.apply(new Move.Act("wait")).apply(new Move.Act("wait"));

        assertThat(later.clock()).isEqualTo(220);
        assertThat(later.state("mood")).contains("40");
    }

    @Test
    void doNotComeWhenCancelledOrWhenTheirConditionNoLongerHolds() {
        assertThat(Sketch.said(Sketch.choose(session, "hush", "short", "short")))
                .isEmpty();
        assertThat(Sketch.said(Sketch.choose(session, "tell", "short", "short")))
                .isEmpty();
    }
}
