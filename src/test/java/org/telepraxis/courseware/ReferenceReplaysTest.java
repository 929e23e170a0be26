package org.telepraxis.courseware;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.telepraxis.scenario.Ending;

/** The reference replays of S06, played again: a key that the engine contradicts would teach raters the wrong thing. */
class ReferenceReplaysTest {

    static Stream<ReferenceReplay> replays() {
        return ReferenceReplay.shipped();
    }

    @Test
    void shipsOneReplayOfEachKind() {
        assertThat(replays().map(ReferenceReplay::kind))
                .containsExactlyInAnyOrder("sound", "planted_critical_failure", "almost_failure");
    }

    @ParameterizedTest
    @MethodSource("replays")
    void reachesTheKeyedEnding(ReferenceReplay replay) {
        assertThat(replay.played().ending().map(Ending::id)).contains(replay.ending());
    }

    @ParameterizedTest
    @MethodSource("replays")
    void findsEveryCriticalActionAsKeyed(ReferenceReplay replay) {
        assertThat(results(replay)).isEqualTo(replay.criticalActions());
    }

    @ParameterizedTest
    @MethodSource("replays")
    void keepsTheWordsOfEveryPromptThatWasWritten(ReferenceReplay replay) {
        assertThat(replay.ownWords().keySet()).containsExactlyElementsOf(replay.promptsWritten());
        assertThat(replay.played().ownWords())
                .hasSameSizeAs(replay.promptsWritten())
                .allSatisfy(words -> assertThat(words.text()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("replays")
    void keysEveryRatedCompetenceWithEvidenceFromTheSession(ReferenceReplay replay) {
        assertThat(replay.levels())
                .extracting(ReferenceReplay.KeyedLevel::competence)
                .containsExactlyElementsOf(ReferenceReplay.scenario().competences());
        assertThat(replay.levels()).allSatisfy(keyed -> {
            assertThat(keyed.level()).isBetween(1, 4);
            assertThat(keyed.reason()).isNotBlank();
            assertThat(keyed.evidence()).isNotEmpty().isSubsetOf(replay.idsUsed());
        });
    }

    @ParameterizedTest
    @MethodSource("replays")
    void keysTheOutcomeThatTheDecisionRuleGives(ReferenceReplay replay) {
        var results = results(replay).values();
        var unrepaired = results.stream().anyMatch(Set.of("missed", "violated")::contains);
        var late = results.stream().filter("late"::equals).count();
        var unsafe = replay.levels().stream().anyMatch(keyed -> keyed.level() == 1);

        assertThat(replay.outcome()).isEqualTo(unrepaired || late > 1 || unsafe ? "fail" : "pass");
    }

    @Test
    void plantsAFailureThatOnlyTheCriticalActionsGiveAway() {
        var planted = ofKind("planted_critical_failure");

        assertThat(results(planted)).containsEntry("MN1", "violated");
        assertThat(planted.played().ending().map(Ending::failing)).contains(false);
    }

    @Test
    void repairsWhatWentWrongInTheAlmostFailure() {
        assertThat(results(ofKind("almost_failure")).values())
                .contains("late", "repaired")
                .doesNotContain("missed", "violated");
    }

    private static ReferenceReplay ofKind(String kind) {
        return replays()
                .filter(replay -> replay.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> results(ReferenceReplay replay) {
        var results = new LinkedHashMap<String, String>();
        replay.played()
                .criticalActions()
                .forEach(action -> results.put(action.id(), action.result().toString()));
        return results;
    }
}
