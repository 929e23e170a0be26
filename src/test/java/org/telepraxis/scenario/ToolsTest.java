package org.telepraxis.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.telepraxis.scenario.MoveRefused.Reason;

/** Tools on the desk. */
class ToolsTest {

    private static final String TOOLS = """
            papers:
              - id: card
                title: Record
                rows:
                  - {label: Address, value: 14 Tanners Row}
                  - {label: Tonight, when: place == known, value: A lodge}
            tools:
              - id: phone
                group: Reach
                label: Phone
                hint: the number on file
                icon: phone
                cost_label: up to 40 s
                cost: [{when: count(phone) >= 2, seconds: 20}, {seconds: 40}]
                at_start: {mark: attempt}
                results:
                  - {when: count(phone) >= 2, lines: "Hello?"}
                  - {lines: [{system: It rings out.}]}
                feedback: x
              - id: locked
                group: Reach
                label: Reception
                icon: door-open
                enabled: place == known
                why: You do not know yet where he is.
                lines: [{system: A porter.}]
                feedback: x
              - id: hidden
                group: Or
                label: Rejoin
                icon: log-in
                shown: connection == lost
                lines: [{system: Empty.}]
                feedback: x
              - {id: record, group: Find, label: Record, icon: id-card, cost: 10, open: card, feedback: x}
              - {id: message, group: Reach, label: Message, icon: mail, cost: 10, ask: {words: Your message}, feedback: x}
              - id: check
                group: Or
                label: Check on yourself
                icon: heart
                ask: {choice: "How are you?", secret: true, answers: {well: Well, not_well: Not well}}
                results:
                  - {when: answer == not_well, lines: [{system: Support is near.}]}
                feedback: x
            """;

    private final Playthrough session = Sketch.begin(TOOLS);

    private static Situation.ToolOnDesk tool(Playthrough session, String id) {
        return session.situation().tools().stream()
                .filter(tool -> tool.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void costWhatTheirResultCostsAndLogTheirStart() {
        var rung = session.apply(new Move.Act("phone")).apply(new Move.Act("phone"));

        assertThat(rung.times("attempt")).containsExactly(0, 40);
        assertThat(rung.clock()).isEqualTo(60);
        assertThat(Sketch.said(rung)).containsExactly("Hello?");
        assertThat(tool(rung, "phone").costLabel()).isEqualTo("up to 40 s");
    }

    @Test
    void sayWhyTheyCannotBeUsed() {
        assertThat(tool(session, "locked"))
                .returns(false, Situation.ToolOnDesk::enabled)
                .returns("You do not know yet where he is.", Situation.ToolOnDesk::why);
        assertThatThrownBy(() -> session.apply(new Move.Act("locked")))
                .isInstanceOf(MoveRefused.class)
                .hasMessage("You do not know yet where he is.");
    }

    @Test
    void stayAwayWhileTheyAreNotShown() {
        assertThat(session.situation().tools())
                .extracting(Situation.ToolOnDesk::id)
                .doesNotContain("hidden");
        assertThatThrownBy(() -> session.apply(new Move.Act("hidden"))).isInstanceOf(MoveRefused.class);
    }

    @Test
    void openAPaperThatTheNextMoveCloses() {
        var reading = session.apply(new Move.Act("record"));

        assertThat(reading.situation().paper())
                .isEqualTo(new Situation.OpenPaper(
                        "card", "Record", List.of(new Situation.OpenPaper.Row("Address", "14 Tanners Row"))));
        assertThat(reading.apply(new Move.Act("phone")).situation().paper()).isNull();
    }

    @Test
    void keepTheWordsOfAMessage() {
        var sent = session.apply(new Move.Act("message", "Ringing you now."));

        assertThat(sent.transcript()).extracting(TranscriptEntry::text).containsExactly("Message: “Ringing you now.”");
    }

    @Test
    void keepASecretAnswerOutOfTheTranscript() {
        var checked = session.apply(new Move.Act("check", "not_well"));

        assertThat(checked.transcript())
                .extracting(TranscriptEntry::text)
                .containsExactly("Check on yourself", "Support is near.");
    }

    @Test
    void refuseAnAnswerThatIsNotOneOfTheChoices() {
        assertThatThrownBy(() -> session.apply(new Move.Act("check", "fine")))
                .isInstanceOfSatisfying(
                        MoveRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.UNFIT_TEXT));
        assertThatThrownBy(() -> session.apply(new Move.Act("phone", "hello"))).isInstanceOf(MoveRefused.class);
    }
}
