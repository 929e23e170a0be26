package org.telepraxis.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How options are offered and used up. */
class OptionsTest {

    private static final String BEATS = """
            beats:
              - id: B1
                title: First
                options:
                  - {id: once, text: x, feedback: x}
                  - {id: each, repeat: each_pass, text: x, feedback: x}
                  - {id: always, repeat: always, text: x, feedback: x}
                  - {id: again, repeat: always, text: x, next: B1, feedback: x}
                  - {id: leave, text: x, end: E0, feedback: x}
            """;

    private static List<String> offered(Playthrough session) {
        return session.situation().options().stream()
                .map(Situation.OptionOnOffer::id)
                .toList();
    }

    @Test
    void offersAnOptionOnceOncePerPassOrAlways() {
        var session = Sketch.choose(Sketch.begin(BEATS), "once", "each", "always");

        assertThat(offered(session)).containsExactlyInAnyOrder("always", "again", "leave");
        assertThat(offered(Sketch.choose(session, "again")))
                .containsExactlyInAnyOrder("each", "always", "again", "leave");
    }

    @Test
    void keepsOneOrderForEverybodyThatDependsOnVersionFormAndBeatOnly() {
        var a = offered(Sketch.begin(BEATS));
        var order = Sketch.choose(Sketch.begin(BEATS), "once");

        assertThat(offered(Sketch.begin(BEATS))).isEqualTo(a);
        assertThat(offered(order))
                .isEqualTo(a.stream().filter(id -> !id.equals("once")).toList());
    }

    @Test
    void doesNotOfferOptionsInTheOrderTheyAreWrittenThroughout() {
        var written = S06.SCENARIO.beats().stream()
                .filter(beat -> beat.options().size() > 3)
                .map(beat -> beat.options().stream().map(Beat.Option::id).toList());
        var asWritten = Sketch.of(BEATS).beats().getFirst().options().stream()
                .map(Beat.Option::id)
                .toList();

        assertThat(written).isNotEmpty();
        assertThat(List.of(offered(Sketch.begin(BEATS)), offered(S06.begin("A")), offered(S06.begin("B"))))
                .anySatisfy(order ->
                        assertThat(order).isNotEqualTo(asWritten).isNotEqualTo(List.of("B1a", "B1b", "B1c", "B1d")));
    }

    @Test
    void goesOnByItselfAfterTheMostPicks() {
        var session = Sketch.begin("""
                beats:
                  - id: B1
                    title: First
                    most_picks: 2
                    options:
                      - {id: a, text: x, feedback: x}
                      - {id: b, text: x, feedback: x}
                      - {id: c, text: x, feedback: x}
                    go_on: {id: "on", label: Go on, when: picks(B1) >= 1, next: B2}
                  - id: B2
                    title: Second
                    options: [{id: leave, text: x, end: E0, feedback: x}]
                """);

        assertThat(session.situation().goOn()).isNull();
        var one = Sketch.choose(session, "a");
        assertThat(one.situation().goOn()).isEqualTo(new Situation.GoOnOffer("on", "Go on"));
        assertThat(one.apply(new Move.Continue("on")).situation().beat()).isEqualTo("B2");
        assertThat(Sketch.choose(one, "c").situation().beat()).isEqualTo("B2");
    }

    @Test
    void wordsAnOptionByTheState() {
        var yaml = """
                beats:
                  - id: B1
                    title: First
                    options:
                      - id: a
                        text: [{when: told, text: As I said.}, {text: Let me say.}]
                        repeat: always
                        set: {told: true}
                        feedback: x
                      - {id: leave, text: x, end: E0, feedback: x}
                """;
        var session = Sketch.choose(Sketch.begin(yaml), "a", "a");

        assertThat(session.transcript()).extracting(TranscriptEntry::text).containsExactly("Let me say.", "As I said.");
    }
}
