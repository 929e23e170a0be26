package org.telepraxis.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Parallel forms and country facts. */
class FormsTest {

    private static final String FORMS = """
            tokens:
              crisis_team: the local crisis team
              other_team: the team over there
              number: the emergency number
            forms:
              A: {label: Here, parameters: {far: false}, texts: {town: Eastmere}}
              B: {label: There, parameters: {far: true}, tokens: {crisis_team: other_team}, texts: {town: Harrowell}}
            beats:
              - id: B1
                title: First
                enter: {lines: "{{town}}: {{crisis_team}}, {{ number }}."}
                options:
                  - {id: a, text: x, results: [{when: far, lines: Far.}, {lines: Near.}], feedback: x}
                  - {id: leave, text: x, end: E0, feedback: x}
            """;

    private static Playthrough begin(String form, Map<String, String> tokens) {
        return Playthrough.begin(Sketch.of(FORMS), form, tokens, Mode.PRACTICE);
    }

    @Test
    void fillTokensFromTheCountryPack() {
        var facts = Map.of("crisis_team", "Eastmere Night Team", "number", "one-one-two");

        assertThat(Sketch.said(begin("A", facts))).containsExactly("Eastmere: Eastmere Night Team, one-one-two.");
    }

    @Test
    void putNeutralWordsWhereTheCountryPackHasNothing() {
        assertThat(Sketch.said(begin("A", Map.of("crisis_team", "  "))))
                .containsExactly("Eastmere: the local crisis team, the emergency number.");
    }

    @Test
    void readATokenAsAnotherOneWhereTheFormSaysSo() {
        var facts = Map.of("crisis_team", "Eastmere Night Team", "other_team", "Harrowell Crew");

        assertThat(Sketch.said(begin("B", facts))).containsExactly("Harrowell: Harrowell Crew, the emergency number.");
        assertThat(Sketch.said(begin("B", Map.of("crisis_team", "Eastmere Night Team"))))
                .containsExactly("Harrowell: the team over there, the emergency number.");
    }

    @Test
    void takeAnotherWayByTheirParameters() {
        assertThat(Sketch.said(Sketch.choose(begin("A", Map.of()), "a"))).contains("Near.");
        assertThat(Sketch.said(Sketch.choose(begin("B", Map.of()), "a"))).contains("Far.");
    }

    @Test
    void doNotExpandPlaceholdersThatCameInWithAValue() {
        var facts = Map.of("crisis_team", "{{number}} $1 {= clock}");

        assertThat(Sketch.said(begin("A", facts)))
                .containsExactly("Eastmere: {{number}} $1 {= clock}, the emergency number.");
    }

    @Test
    void refuseAFormThatDoesNotExist() {
        assertThatThrownBy(() -> begin("Z", Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void startFromFactsThatWereCarriedOver() {
        var carried = new Setup("A", Mode.PRACTICE, Map.of(), Map.of("mood", "80", "place", "known", "other", "1"));
        var session = Playthrough.begin(Sketch.of(FORMS), carried);

        assertThat(session.state("mood")).contains("80");
        assertThat(session.state("place")).contains("known");
    }

    @Test
    void ignoreACarriedFactThatDoesNotFit() {
        var carried = new Setup("A", Mode.PRACTICE, Map.of(), Map.of("mood", "800", "place", "moon"));
        var session = Playthrough.begin(Sketch.of(FORMS), carried);

        assertThat(session.state("mood")).contains("50");
        assertThat(session.state("place")).contains("none");
    }
}
