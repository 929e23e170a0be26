package org.telepraxis.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What was agreed in one session is what the next one starts from, when it is played to learn. */
class CarryOverTest {

    private static final String TAKES = """
            carried:
              - fact: where
                from: S01
                sets: place
                values: {asked: known, guessed: none}
                says: [{when: place == known, text: "You know the place ({{crisis_team}})."}, {text: You guessed.}]
              - {fact: warmth, from: S02, sets: mood, says: "Mood {= mood}."}
            carries: [{fact: place_known, value: place}, {fact: mood, value: mood}]
            papers:
              - {id: record_card, title: Card, rows: [{label: Name, value: Sam}]}
              - {id: other, title: Other, rows: [{label: Name, value: Sam}]}
            tools:
              - {id: card, group: Or, label: Card, icon: file, open: record_card, feedback: Fine.}
              - {id: paper, group: Or, label: Paper, icon: file, open: other, feedback: Fine.}
            beats:
              - id: B1
                title: First
                options:
                  - {id: B1a, text: Hello., feedback: Fine., end: E0}
                  - {id: B1b, text: "Where?", set: {place: known, mood: -20}, feedback: Fine.}
            """;

    private static final Map<String, Map<String, String>> EARLIER =
            Map.of("S01", Map.of("where", "asked", "other", "x"), "S02", Map.of("warmth", "70"));

    private static Playthrough begin(Mode mode, Map<String, Map<String, String>> earlier) {
        var scenario = Sketch.of(TAKES);
        return Playthrough.begin(scenario, new Setup("A", mode, Map.of(), CarryOver.startValues(scenario, earlier)));
    }

    @Test
    void startsFromTheFactsOfEarlierSessions() {
        var session = begin(Mode.PRACTICE, EARLIER);

        assertThat(session.state("place")).contains("known");
        assertThat(session.state("mood")).contains("70");
    }

    @Test
    void tellsThePersonBeforehandWhatIsCarriedOver() {
        var session = begin(Mode.PRACTICE, EARLIER);

        assertThat(session.carriedOver()).containsExactly("You know the place (the local crisis team).", "Mood 70.");
        assertThat(CarryOver.says(session.scenario(), session.setup())).isEqualTo(session.carriedOver());
    }

    @Test
    void keepsSayingItAsItWasAtTheStart() {
        var session = Sketch.choose(begin(Mode.PRACTICE, Map.of("S01", Map.of("where", "guessed"))), "B1b");

        assertThat(session.carriedOver()).containsExactly("You guessed.");
    }

    @Test
    void putsItAtTheTopOfTheRecordCardAndOfNoOtherPaper() {
        var session = begin(Mode.PRACTICE, EARLIER);

        assertThat(rows(session, "card"))
                .containsExactly(
                        new Situation.OpenPaper.Row(
                                "From earlier sessions", "You know the place (the local crisis team). Mood 70."),
                        new Situation.OpenPaper.Row("Name", "Sam"));
        assertThat(rows(session, "paper")).hasSize(1);
        assertThat(rows(begin(Mode.PRACTICE, Map.of()), "card")).hasSize(1);
    }

    private static List<Situation.OpenPaper.Row> rows(Playthrough session, String tool) {
        return Objects.requireNonNull(
                        session.apply(new Move.Act(tool)).situation().paper())
                .rows();
    }

    @Test
    void ignoresFactsThatAreMissingOrMeanNothingHere() {
        var session = begin(
                Mode.PRACTICE,
                Map.of("S01", Map.of("where", "dreamt"), "S02", Map.of("warmth", "700"), "S03", Map.of()));

        assertThat(session.setup().carried()).isEmpty();
        assertThat(session.state("place")).contains("none");
        assertThat(session.carriedOver()).isEmpty();
    }

    @Test
    void ignoresEveryCarriedFactInCertificationWhoeverPutItIntoTheSetup() {
        var fixed = begin(Mode.CERTIFICATION, Map.of());
        var carried = begin(Mode.CERTIFICATION, EARLIER);

        assertThat(carried.setup().carried()).isNotEmpty();
        assertThat(carried.state("place")).contains("none");
        assertThat(carried.state("mood")).contains("50");
        assertThat(carried.carriedOver()).isEmpty();
        assertThat(CarryOver.says(carried.scenario(), carried.setup())).isEmpty();
        assertThat(carried.apply(new Move.Act("card")).situation())
                .isEqualTo(fixed.apply(new Move.Act("card")).situation());
        assertThat(carried.apply(new Move.Act("card")).transcript())
                .isEqualTo(fixed.apply(new Move.Act("card")).transcript());
    }

    @Test
    void handsOnWhatStandsAtTheEnd() {
        var session = begin(Mode.PRACTICE, Map.of());

        assertThat(session.facts()).isEqualTo(Map.of("place_known", "none", "mood", "50"));
        assertThat(Sketch.choose(session, "B1b", "B1a").facts())
                .isEqualTo(Map.of("place_known", "known", "mood", "30"));
        assertThat(session.facts().keySet()).containsExactly("place_known", "mood");
        assertThat(Sketch.begin("").facts()).isEmpty();
    }

    @Test
    void refusesAFactThatIsPutNowhereOrComesFromNothing() {
        assertThat(Sketch.complaints(TAKES.replace("sets: mood", "sets: moon")))
                .contains("there is no variable 'moon'");
        assertThat(Sketch.complaints(TAKES.replace("asked: known", "asked: unknown")))
                .contains("'place' cannot start as 'unknown'");
        assertThat(Sketch.complaints(TAKES.replace("value: place}", "value: plaice}")))
                .contains("there is no variable 'plaice'");
        assertThat(Sketch.complaints(TAKES.replace("from: S01", "form: S01")))
                .contains("'from' is missing in 'carried 1'", "unknown key 'form'");
        assertThat(Sketch.complaints(TAKES.replace("when: place == known", "when: place == here")))
                .contains("'here' is not one of its words");
    }

    @Test
    void doesNotCallAVariableUnusedThatIsOnlyCarried() {
        var declared = """
                carried: [{fact: a, from: S01, sets: told, says: x}]
                carries: [{fact: b, value: told}]
                state:
                  connection: {words: [video], start: video}
                  mood: {range: 0..100, start: 50, shown: true}
                  told: {start: false}
                """;
        var findings = ScenarioAnalysis.structure(Sketch.of(declared));

        assertThat(findings).extracting(Finding::message).noneMatch(message -> message.contains("told"));
        assertThat(List.copyOf(findings)).extracting(Finding::message).contains("'mood' is never set");
    }
}
