package org.telepraxis.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.telepraxis.scenario.MoveRefused.Reason;
import org.telepraxis.scenario.TranscriptEntry.Kind;

/** Pausing stops the clock, leaving is no failure. */
class PauseAndLeaveTest {

    private final Playthrough session = Sketch.begin("");

    @Test
    void stopsTheClockAndSaysSo() {
        var paused = session.apply(new Move.Pause());

        assertThat(paused.situation().phase()).isEqualTo(Situation.Phase.PAUSED);
        assertThat(paused.transcript()).extracting(TranscriptEntry::kind).containsExactly(Kind.PAUSED);
        assertThat(paused.clock()).isZero();
    }

    @Test
    void refusesMovesUntilTheSessionGoesOn() {
        var paused = session.apply(new Move.Pause());

        assertThatThrownBy(() -> paused.apply(new Move.Choose("B1a")))
                .isInstanceOfSatisfying(
                        MoveRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.PAUSED));
        assertThat(Sketch.choose(paused.apply(new Move.Resume()), "B1a").ended())
                .isTrue();
    }

    @Test
    void doesNotGoOnFromWhatIsNotPaused() {
        assertThatThrownBy(() -> session.apply(new Move.Resume()))
                .isInstanceOfSatisfying(
                        MoveRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_PAUSED));
    }

    @Test
    void leavesFromAPauseToo() {
        assertThat(session.apply(new Move.Pause()).apply(new Move.Leave()).left())
                .isTrue();
    }

    @Test
    void countsLeavingACertificationSessionAsWithdrawn() {
        var left = Sketch.begin("", Mode.CERTIFICATION).apply(new Move.Leave());

        assertThat(left.ended()).isTrue();
        assertThat(left.ending()).isEmpty();
        assertThat(left.situation().phase()).isEqualTo(Situation.Phase.ENDED);
        assertThat(left.situation().ending())
                .isNotNull()
                .returns("withdrawn", Situation.EndingReached::id)
                .returns(false, Situation.EndingReached::failing);
    }

    @Test
    void leavesAPracticeSessionWithoutCountingIt() {
        assertThat(session.apply(new Move.Leave()).situation().ending())
                .isNotNull()
                .returns("left", Situation.EndingReached::id)
                .returns(false, Situation.EndingReached::canGoBack);
    }
}
