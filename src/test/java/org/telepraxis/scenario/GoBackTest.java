package org.telepraxis.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.telepraxis.scenario.MoveRefused.Reason;
import org.telepraxis.scenario.TranscriptEntry.Kind;

/** After a failing ending, practice leads back to the decision. */
class GoBackTest {

    private static final String BEATS = """
            endings:
              - {id: E0, title: Good, text: It went well., failing: false}
              - {id: E1, title: Stopped, text: The simulation stops here., failing: true, back_to: B2}
              - {id: E2, title: Stopped, text: The simulation stops here., failing: true}
            beats:
              - id: B1
                title: First
                options: [{id: a, text: A, cost: 10, lines: One., next: B2, feedback: x}]
              - id: B2
                title: Second
                enter: {lines: Two.}
                options:
                  - {id: b, text: B, cost: 10, lines: Three., feedback: x}
                  - {id: wrong, text: Wrong, cost: 10, set: {mood: -20}, end: E1, feedback: x}
                  - {id: other, text: Other, end: E2, feedback: x}
                  - {id: right, text: Right, cost: 10, end: E0, feedback: x}
            """;

    private final Playthrough failed = Sketch.choose(Sketch.begin(BEATS), "a", "b", "wrong");

    @Test
    void offersTheWayBackAfterAFailingEndingOnly() {
        assertThat(failed.situation().ending()).isNotNull().returns(true, Situation.EndingReached::canGoBack);
        assertThat(Sketch.choose(Sketch.begin(BEATS), "a", "right").situation().ending())
                .isNotNull()
                .returns(false, Situation.EndingReached::canGoBack);
    }

    @Test
    void returnsToTheBeatOfTheDecisionWithItsStateAndClock() {
        var back = failed.apply(new Move.GoBack());

        assertThat(back.ended()).isFalse();
        assertThat(back.situation().beat()).isEqualTo("B2");
        assertThat(back.clock()).isEqualTo(10);
        assertThat(back.state("mood")).contains("50");
        assertThat(back.situation().options())
                .extracting(Situation.OptionOnOffer::id)
                .contains("b", "wrong");
    }

    @Test
    void returnsToJustBeforeTheLastMoveWhereTheEndingNamesNoBeat() {
        var back = Sketch.choose(Sketch.begin(BEATS), "a", "b", "other").apply(new Move.GoBack());

        assertThat(Sketch.said(back)).containsExactly("One.", "Two.", "Three.");
        assertThat(back.situation().options())
                .extracting(Situation.OptionOnOffer::id)
                .doesNotContain("b");
    }

    @Test
    void keepsEveryMoveAndGivesNoAnchorTwice() {
        var before = failed.transcript().stream().map(TranscriptEntry::anchor).toList();
        var again = Sketch.choose(failed.apply(new Move.GoBack()), "right");
        var kept = failed.apply(new Move.GoBack()).transcript();

        assertThat(again.moves()).hasSize(5);
        assertThat(kept.getLast().kind()).isEqualTo(Kind.WENT_BACK);
        assertThat(before).doesNotContain(kept.getLast().anchor());
        assertThat(again.transcript()).extracting(TranscriptEntry::anchor).doesNotHaveDuplicates();
    }

    @Test
    void canBeDoneAgainAndAgain() {
        var session = failed;
        for (int i = 0; i < 20; i++) {
            session = Sketch.choose(session.apply(new Move.GoBack()), i % 2 == 0 ? "wrong" : "other");
        }
        var rebuilt = Playthrough.replay(session.scenario(), session.setup(), session.moves());

        assertThat(rebuilt).isEqualTo(session);
        assertThat(rebuilt.transcript()).isEqualTo(session.transcript());
        assertThat(session.apply(new Move.GoBack()).clock()).isEqualTo(10);
    }

    @Test
    void isNotThereInCertification() {
        var certified = Sketch.choose(Sketch.begin(BEATS, Mode.CERTIFICATION), "a", "wrong");

        assertThat(certified.situation().ending()).isNotNull().returns(false, Situation.EndingReached::canGoBack);
        assertThatThrownBy(() -> certified.apply(new Move.GoBack()))
                .isInstanceOfSatisfying(
                        MoveRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.NO_WAY_BACK));
        assertThatThrownBy(() -> Sketch.begin(BEATS).apply(new Move.GoBack())).isInstanceOf(MoveRefused.class);
    }
}
