package org.telepraxis.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.telepraxis.scenario.MoveRefused.Reason;

/** Own words are locked before a line is picked. */
class FreeTextTest {

    private static final String PROMPT = """
            beats:
              - id: B1
                title: First
                prompts:
                  - id: FT1
                    label: What do you say?
                    hint: Read later.
                    %s
                    model: A sound answer.
                    self_check: ["Did you ask?"]
                    set: {told: true}
                options:
                  - {id: a, text: Line a, feedback: Fa}
                  - {id: b, text: Line b, feedback: Fb}
                  - {id: leave, text: x, end: E0, feedback: x}
            """;

    private final Playthrough session = Sketch.begin(PROMPT.formatted("cost: 15"));

    @Test
    void showsNoLinesBeforeTheWordsAreLocked() {
        assertThat(session.situation().freeText())
                .isEqualTo(new Situation.FreeText("FT1", "What do you say?", "Read later.", null, true));
        assertThat(session.situation().options()).isEmpty();
        assertThatThrownBy(() -> Sketch.choose(session, "a"))
                .isInstanceOfSatisfying(
                        MoveRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.OWN_WORDS_FIRST));
    }

    @Test
    void keepsTheWordsAsTheyWereWritten() {
        var words = "  Zoë said: \"no\".\n\tThen: {{crisis_team}} {= clock} \uD83D\uDE42 ";
        var written = session.apply(new Move.Write("FT1", words));

        assertThat(written.transcript().getLast())
                .returns(words, TranscriptEntry::text)
                .returns(Line.Who.OWN, TranscriptEntry::who);
        assertThat(written.situation().freeText())
                .extracting(Situation.FreeText::locked)
                .isEqualTo(words);
        assertThat(written.situation().options()).hasSize(3);
        assertThat(written.state("told")).contains("true");
        assertThat(written.clock()).isEqualTo(15);
    }

    @Test
    void doesNotLetLockedWordsBeChanged() {
        var written = session.apply(new Move.Write("FT1", "First."));

        assertThatThrownBy(() -> written.apply(new Move.Write("FT1", "Second.")))
                .isInstanceOfSatisfying(
                        MoveRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.ALREADY_WRITTEN));
    }

    @Test
    void refusesNothingAndTooMuch() {
        assertThatThrownBy(() -> session.apply(new Move.Write("FT1", " \n "))).isInstanceOf(MoveRefused.class);
        assertThatThrownBy(() -> session.apply(new Move.Write("FT1", "x".repeat(20_001))))
                .isInstanceOf(MoveRefused.class);
    }

    @Test
    void putsTheWordsBesideThePickTheModelAndTheOtherLines() {
        var decision = Sketch.choose(session.apply(new Move.Write("FT1", "Mine.")), "b")
                .decisions()
                .getFirst();

        assertThat(decision.taken()).isEqualTo(new Decision.Taken("b", "Line b", "Fb"));
        assertThat(decision.alternatives()).extracting(Decision.Taken::id).containsExactlyInAnyOrder("a", "leave");
        assertThat(decision.sequence()).isEqualTo(1);
        assertThat(decision.ownWords())
                .isEqualTo(new Decision.OwnWords(
                        "FT1", "What do you say?", "t1", "Mine.", "A sound answer.", List.of("Did you ask?")));
    }

    @Test
    void letsOptionalWordsWait() {
        var optional = Sketch.begin(PROMPT.formatted("required: false"));

        assertThat(Sketch.choose(optional, "a").situation().freeText())
                .extracting(Situation.FreeText::locked)
                .isNull();
        assertThat(optional.situation().options()).hasSize(3);
    }
}
