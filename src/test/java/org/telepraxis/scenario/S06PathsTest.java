package org.telepraxis.scenario;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telepraxis.scenario.CriticalActionResult.Result;
import org.telepraxis.scenario.MoveRefused.Reason;
import org.telepraxis.scenario.TestVector.Expected;
import org.telepraxis.scenario.TestVector.Step;

/** Every ending of S06 can be reached, every critical action met and missed, and what can be repaired repaired. */
class S06PathsTest {

    private static final String DROPPED = "B1b B1e B2b B3a B3b B4b ";
    private static final String LOST = "B1a B2b B3a B3b B4a ";
    private static final String BACK = DROPPED + "phone B6a ";

    private static Playthrough play(String form, String steps) {
        var vector = new TestVector(
                "path",
                form,
                Mode.PRACTICE,
                Stream.of(steps.strip().split("\\s+")).<Step>map(Step.Take::new).toList(),
                new Expected(null, Map.of(), Map.of(), Map.of()));
        var run = VectorRun.of(S06.SCENARIO, vector);
        assertThat(run.differences()).isEmpty();
        return run.playthrough();
    }

    private static Result result(Playthrough session, String id) {
        return session.criticalActions().stream()
                .filter(result -> result.id().equals(id))
                .findFirst()
                .orElseThrow()
                .result();
    }

    @ParameterizedTest
    @CsvSource({
        "E0, A, B1b B2b B3a B3b B4b phone B6a B7d B9b B9c B9e B10a B11.done",
        "E1, A, B1d B2c B2d",
        "E2, B, B1b B2b B3a B3b B4b phone lodge wait B6a B7e",
        "E3, C, B1b B2b B3a B3b B4b phone B6a B7d B9d",
        "E4, A, B1b B2d B2b B3e B3f B4c phone phone B6c B6.on B7d B8a B8.on",
        "E5, A, B1b B2b B3a B3b B4b wait wait wait",
        "E6, A, B1a B2b B3a B3b B4a emergency end"
    })
    void endsInEachOfItsEndings(String ending, String form, String steps) {
        assertThat(play(form, steps).ending()).map(Ending::id).contains(ending);
    }

    @ParameterizedTest
    @CsvSource({
        "CA1, missed, B1a B2e B2e",
        "CA2, missed, B1b B2e B2e",
        "CA3, missed, B1b B2b B3a B3b B4b message wait wait end",
        "CA4, late, B1b B2b B3a B3b B4a wait phone record record record phone",
        "CA4, missed, B1b B2b B3a B3b B4b message wait wait wait phone",
        "CA5, missed, B1b B2b B3a B3b B4b message wait wait wait wait phone",
        "CA6, missed, B1b B2b B3a B3b B4b phone B6b B7a",
        "CA6, met, B1b B2b B3a B3b B4b phone B6b B6a B7a",
        "CA6, missed, B1a B2b B3a B3b B4b phone B6b B6c B6a",
        "CA7, missed, B1b B2b B3a B3b B4b phone B6a B7d B9b B9c B9e",
        "CA7, met, B1b B2b B3a B3b B4b phone B6a B7b B7d B9b B9c B9e",
        "CA8, missed, B1b B2b B3a B3b B4b phone B6a B7d B9b B9c B9d",
        "CA9, late, B1b B2b B3a B3b B4b phone B6a B7d B9b B9c B9e B10a supervisor B11.done",
        "CA9, late, B1b B2b B3a B3b B4b phone B6a B7d B9b B9c B9e B10a FT5 B11.done",
        "CA9, met, B1b B2b B3a B3b B4b supervisor phone B6a B7d B9b B9c B9e B10a FT5 B11.done",
        "CA9, missed, B1b B2b B3a B3b B4b phone B6a B7d B9b B9c B9e B10b supervisor FT5 B11.done"
    })
    void judgesCriticalActionsByTheirRules(String action, String result, String steps) {
        assertThat(result(play("A", steps), action)).hasToString(result);
    }

    @ParameterizedTest
    @CsvSource({
        "violated, B1b B2b B3a B3g B4b phone B6a B7d B9b",
        "repaired, B1b B2b B3a B3g B4b phone B6a B7f B7d B9b",
        "repaired, B1b B2d B2b B3e B3f B4c phone phone B6c B6.on B7d B8a B8f B7d B9b",
        "violated, B1b B2d B2b B3e B3f B4c phone phone B6c B6.on B7d B8a B8.on"
    })
    void letsAPromiseBeTakenBackOpenly(String result, String steps) {
        assertThat(result(play("A", steps), "MN1")).hasToString(result);
    }

    @Test
    void letsPretendedHearingBeOwned() {
        var pretended = "B1b B1e B2b B3a B3b B4c phone phone ";

        assertThat(result(play("A", pretended + "B6a B7a"), "MN3")).isEqualTo(Result.VIOLATED);
        assertThat(result(play("A", pretended + "B6a B6e B7a"), "MN3")).isEqualTo(Result.REPAIRED);
    }

    @Test
    void letsACrewAtTheWrongDoorBeTurnedRoundInTime() {
        assertThat(result(play("B", LOST + "emergency meera emergency"), "MN4")).isEqualTo(Result.REPAIRED);
        assertThat(result(play("B", LOST + "emergency wait meera emergency"), "MN4"))
                .isEqualTo(Result.VIOLATED);
    }

    @Test
    void neverForgivesLeavingBeforeTheHandOverOrAnAppointmentForAPlan() {
        assertThat(result(play("A", BACK + "B7d B9d"), "MN2")).isEqualTo(Result.VIOLATED);
        assertThat(result(play("A", BACK + "B7e"), "MN5")).isEqualTo(Result.VIOLATED);
    }

    @Test
    void hangsUpWhenRulesAreQuotedTwiceAndStartsTheStandardsAgain() {
        var quoted = play("A", "B1b B2d B2b B3e B3f B4b phone B6b B6.on B7d B8d B8d");

        assertThat(quoted.situation().beat()).isEqualTo("B5");
        assertThat(quoted.times("drop")).hasSize(2);
        assertThat(quoted.situation().sinceDrop()).isZero();
        assertThat(result(quoted, "CA3")).isEqualTo(Result.OPEN);
        var waited = quoted.apply(new Move.Act("wait")).apply(new Move.Act("phone"));
        assertThat(result(waited, "CA3")).isEqualTo(Result.LATE);
        assertThat(Sketch.said(waited)).contains("I hung up on you. (breath) And you rang again.");
    }

    @Test
    void letsAnaMakeOneCallAtNoCost() {
        var withAna = play("B", LOST + "supervisor meera lodge");

        assertThat(withAna.times("lodge").getFirst() - withAna.times("meera").getFirst())
                .isZero();
        assertThat(withAna.clock() - withAna.times("lodge").getFirst()).isEqualTo(45);
    }

    @Test
    void stopsAfterFiveMinutesWithoutAnyAttempt() {
        var waited = play("A", LOST + "wait wait wait");

        assertThat(waited.ending()).map(Ending::id).contains("E5");
        assertThat(waited.clock() - waited.times("drop").getFirst()).isEqualTo(300);
    }

    @Test
    void bringsHimBackThroughMeeraOrTheCrewInFormB() {
        assertThat(play("B", LOST + "phone meera wait wait B6a")
                                .times("contact")
                                .getFirst()
                        - play("B", LOST + "phone meera").times("drop").getFirst())
                .isEqualTo(40 + 60 + 240);
        assertThat(play("B", DROPPED + "emergency wait wait wait wait B6a")
                        .situation()
                        .beat())
                .isEqualTo("B6");
    }

    @Test
    void goesBackToTheDecisionInPractice() {
        var failed = play("A", BACK + "B7d B9d");
        var back = failed.apply(new Move.GoBack());

        assertThat(back.situation().beat()).isEqualTo("B9");
        assertThat(result(back, "MN2")).isEqualTo(Result.NOT_TRIGGERED);
        assertThat(back.situation().options())
                .extracting(Situation.OptionOnOffer::id)
                .contains("B9d", "B9b");
    }

    @ParameterizedTest
    @CsvSource({
        "B2, B1d B2c B2d",
        "B7, B1b B2b B3a B3b B4b phone B6a B7a B7e",
        "B8, B1b B2d B2b B3e B3f B4c phone phone B6c B6.on B7d B8a B8.on",
        "B5, B1b B2b B3a B3b B4b wait wait wait",
        "B5, B1a B2b B3a B3b B4a emergency end"
    })
    void goesBackFromEveryFailureToABeatThatCanBePlayedOn(String beat, String steps) {
        var back = play("A", steps).apply(new Move.GoBack());

        assertThat(back.ended()).isFalse();
        assertThat(back.situation().beat()).isEqualTo(beat);
        assertThat(back.situation().options().size() + back.situation().tools().size())
                .isPositive();
    }

    @Test
    void reachesHimThroughACrewThatWasSentBeforeTheLineWent() {
        var sent = play("B", "B1b B2b B3a emergency B3b B3.on B4b message wait wait wait wait");

        assertThat(sent.situation().beat()).isEqualTo("B6");
        assertThat(sent.times("found_by_crew").getFirst() - sent.times("drop").getFirst())
                .isEqualTo(480);
    }

    @Test
    void tellsHimWhatWasSetGoingWhileTheLineWasDead() {
        var told = play("B", "B1b B2b B3a B3b B4b phone meera lodge wait B6a B7h B7c");

        assertThat(Sketch.said(told)).contains("Jonas, I suppose. And Meera's driving, you said.");
    }

    @Test
    void givesTheServicesOfThePlaceNotOfTheClinic() {
        var tokens = Map.of(
                "crisis_team", "Eastmere Night Team",
                "crossborder_crisis_team", "Harrowell Mobile Team",
                "local_emergency_number", "the Eastmere number",
                "crossborder_emergency_number", "the Harrowell number");
        var here = Playthrough.begin(S06.SCENARIO, "A", tokens, Mode.PRACTICE);
        var there = Playthrough.begin(S06.SCENARIO, "C", tokens, Mode.PRACTICE);

        assertThat(directory(here)).contains("Eastmere Night Team", "the Eastmere number");
        assertThat(directory(there)).contains("Harrowell Mobile Team", "the Harrowell number");
    }

    private static List<String> directory(Playthrough session) {
        var paper = requireNonNull(Sketch.choose(session, "B1b")
                .apply(new Move.Act("directory"))
                .situation()
                .paper());
        return paper.rows().stream().map(Situation.OpenPaper.Row::value).toList();
    }

    @Test
    void saysNothingAboutThePlaceInTheDirectoryBeforeItIsKnown() {
        var paper = requireNonNull(
                S06.begin("A").apply(new Move.Act("directory")).situation().paper());

        assertThat(paper.rows()).extracting(Situation.OpenPaper.Row::label).containsExactly("No place yet");
    }

    @Test
    void asksForOwnWordsFiveTimesOnTheSoundWay() {
        var sound =
                VectorRun.of(S06.SCENARIO, S06.SCENARIO.vectors().getFirst()).playthrough();

        assertThat(sound.ownWords())
                .extracting(Decision.OwnWords::promptId)
                .containsExactly("FT1", "FT2", "FT3", "FT5");
        assertThat(S06.SCENARIO.prompt("FT4")).isPresent();
    }

    @Test
    void refusesToPickBeforeTheWordsAreLocked() {
        var drift = play("A", "B1b B1.on");

        assertThatThrownBy(() -> drift.apply(new Move.Choose("B2b")))
                .isInstanceOfSatisfying(
                        MoveRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.OWN_WORDS_FIRST));
    }

    @Test
    void firesTheBreakUpAfterTwoMinutesOfOtherThings() {
        var disclosed = play("A", "B1b B2b FT2");
        for (int i = 0; i < 6; i++) {
            disclosed = disclosed.apply(new Move.Act("supervisor"));
        }

        assertThat(disclosed.situation().beat()).isEqualTo("B4");
    }

    @Test
    void namesNoStateVariableOnTheScreen() {
        assertThat(play("A", BACK + "B7a").situation().toString())
                .doesNotContain("alliance", "distress", "location_known");
    }
}
