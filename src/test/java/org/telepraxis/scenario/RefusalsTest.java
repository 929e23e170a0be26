package org.telepraxis.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.telepraxis.scenario.MoveRefused.Reason;

/** A move that is not possible changes nothing and says why. */
class RefusalsTest {

    private static final String BEATS = """
            beats:
              - id: B1
                title: First
                prompts:
                  - {id: FT1, label: Say it, required: false, model: x, self_check: [x]}
                options:
                  - {id: B1a, text: x, next: B2, feedback: x}
                go_on: {id: B1.on, label: "On", when: told, next: B2}
              - id: B2
                title: Second
                options:
                  - {id: B2a, text: x, feedback: x}
                  - {id: B2b, text: x, end: E0, feedback: x}
            """;

    private final Playthrough second = Sketch.choose(Sketch.begin(BEATS), "B1a");

    private static void assertRefused(Playthrough session, Move move, Reason reason) {
        assertThatThrownBy(() -> session.apply(move)).isInstanceOfSatisfying(MoveRefused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(reason);
            assertThat(refused).hasMessageMatching("[A-Z].*\\.");
        });
    }

    @Test
    void refusesAMoveForABeatThatHasPassed() {
        assertRefused(second, new Move.Choose("B1a"), Reason.NOT_HERE);
        assertRefused(second, new Move.Write("FT1", "x"), Reason.NOT_HERE);
        assertRefused(second, new Move.Continue("B1.on"), Reason.NOT_HERE);
    }

    @Test
    void refusesAMoveForABeatThatHasNotCome() {
        assertRefused(Sketch.begin(BEATS), new Move.Choose("B2a"), Reason.NOT_HERE);
    }

    @Test
    void refusesWhatDoesNotExist() {
        assertRefused(second, new Move.Choose("nonsense"), Reason.NOT_HERE);
        assertRefused(second, new Move.Act("nonsense"), Reason.NOT_HERE);
    }

    @Test
    void refusesWhatIsUsedUpOrNotOffered() {
        assertRefused(Sketch.choose(second, "B2a"), new Move.Choose("B2a"), Reason.NOT_AVAILABLE);
        assertRefused(Sketch.begin(BEATS), new Move.Continue("B1.on"), Reason.NOT_AVAILABLE);
    }

    @Test
    void refusesEverythingAfterTheEnd() {
        var ended = Sketch.choose(second, "B2b");

        assertRefused(ended, new Move.Choose("B2a"), Reason.ENDED);
        assertRefused(ended, new Move.Pause(), Reason.ENDED);
        assertRefused(ended, new Move.Leave(), Reason.ENDED);
    }

    @Test
    void staysAsItWas() {
        var before = second.situation();

        assertRefused(second, new Move.Choose("B1a"), Reason.NOT_HERE);

        assertThat(second.situation()).isEqualTo(before);
        assertThat(second.sequence()).isEqualTo(1);
    }
}
