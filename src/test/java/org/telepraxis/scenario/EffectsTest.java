package org.telepraxis.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.telepraxis.scenario.TranscriptEntry.Kind;

/** What follows from a choice. */
class EffectsTest {

    @Test
    void setsAndAddsWithinTheRange() {
        var session = Sketch.begin("""
                beats:
                  - id: B1
                    title: First
                    repeat: always
                    options:
                      - {id: more, text: x, set: {mood: +60}, feedback: x}
                      - {id: less, text: x, set: {mood: -70}, feedback: x}
                      - {id: exact, text: x, set: {mood: 12, place: known, told: true}, feedback: x, next: B1}
                      - {id: leave, text: x, end: E0, feedback: x}
                """);

        assertThat(Sketch.choose(session, "more").state("mood")).contains("100");
        assertThat(Sketch.choose(session, "more", "less", "less").state("mood")).contains("0");
        assertThat(Sketch.choose(session, "exact").state("mood")).contains("12");
        assertThat(Sketch.choose(session, "exact").state("place")).contains("known");
        assertThat(Sketch.choose(session, "exact").state("told")).contains("true");
    }

    @Test
    void leavesTheEarlierPlaythroughAsItWas() {
        var before = Sketch.begin("");
        var text = TranscriptText.render(before.transcript());

        before.apply(new Move.Choose("B1a"));

        assertThat(before.ended()).isFalse();
        assertThat(before.sequence()).isZero();
        assertThat(TranscriptText.render(before.transcript())).isEqualTo(text);
    }

    @Test
    void pickTheFirstResultThatHoldsAndEveryAlso() {
        var session = Sketch.choose(Sketch.begin("""
                beats:
                  - id: B1
                    title: First
                    options:
                      - id: a
                        text: x
                        feedback: x
                        lines: One.
                        also:
                          - {when: mood == 50, lines: Two.}
                          - {when: mood == 0, lines: Never.}
                          - {lines: Three.}
                        results:
                          - {when: mood == 0, lines: Never.}
                          - {when: mood == 50, lines: Four.}
                          - {lines: Never.}
                      - {id: leave, text: x, end: E0, feedback: x}
                """), "a");

        assertThat(Sketch.said(session)).containsExactly("One.", "Two.", "Three.", "Four.");
    }

    @Test
    void chargesThePriceBeforeTheReply() {
        var session = Sketch.choose(Sketch.begin("""
                beats:
                  - id: B1
                    title: First
                    options:
                      - {id: a, text: Ask., cost: [{when: told, seconds: 5}, {seconds: 40}], lines: Answer., feedback: x}
                      - {id: leave, text: x, end: E0, feedback: x}
                """), "a");

        assertThat(session.clock()).isEqualTo(40);
        assertThat(session.transcript())
                .extracting(TranscriptEntry::text, TranscriptEntry::at)
                .containsExactly(tuple("Ask.", 0), tuple("Answer.", 40));
    }

    @Test
    void stageFacesScenesAndTechnicalEffectsUntilTheNextBeat() {
        var session = Sketch.begin("""
                technical: {frozen: The picture is frozen.}
                beats:
                  - id: B1
                    title: First
                    enter:
                      scene: A dim room.
                      technical: [frozen]
                      lines: {client: "Hello?", face: tired}
                    options:
                      - {id: a, text: x, lines: {ana: Here I am.}, feedback: x}
                      - {id: "on", text: x, next: B2, feedback: x}
                  - id: B2
                    title: Second
                    enter: {set: {connection: lost}}
                    options: [{id: leave, text: x, end: E0, feedback: x}]
                """);

        assertThat(session.situation().face()).isEqualTo("tired");
        assertThat(session.situation().scene()).isEqualTo("A dim room.");
        assertThat(session.situation().technical())
                .containsExactly(new Situation.Technical("frozen", "The picture is frozen."));
        assertThat(Sketch.choose(session, "a").transcript().getLast())
                .returns("Ana Petrov", TranscriptEntry::name)
                .returns(Line.Who.OTHER, TranscriptEntry::who);
        assertThat(Sketch.choose(session, "on").situation())
                .returns(List.of(), Situation::technical)
                .returns("lost", Situation::connection)
                .returns(Situation.Phase.LOST, Situation::phase);
    }

    @Test
    void keepCoachingOutOfCertification() {
        var yaml = """
                beats:
                  - id: B1
                    title: First
                    enter: {lines: [{coach: "First at {= seconds(B1, drop)} s."}, {client: Hi.}]}
                    options: [{id: leave, text: x, end: E0, feedback: x}]
                """;

        assertThat(Sketch.begin(yaml).transcript())
                .extracting(TranscriptEntry::kind)
                .contains(Kind.COACHING);
        assertThat(Sketch.begin(yaml, Mode.CERTIFICATION).transcript())
                .extracting(TranscriptEntry::kind)
                .containsExactly(Kind.SAID);
    }
}
