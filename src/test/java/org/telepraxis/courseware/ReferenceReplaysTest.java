package org.telepraxis.courseware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.telepraxis.scenario.Ending;

/** All reference replays, played again: a key that the engine contradicts would teach raters the wrong thing. */
class ReferenceReplaysTest {

    static Stream<PlayedReplay> replays() {
        return PlayedReplay.shipped();
    }

    static Stream<List<PlayedReplay>> scenariosWithReplays() {
        return replays().collect(Collectors.groupingBy(PlayedReplay::scenarioId)).values().stream();
    }

    @ParameterizedTest
    @MethodSource("scenariosWithReplays")
    void shipsEachKindForEveryScenarioThatHasReplays(List<PlayedReplay> replays) {
        assertThat(replays.stream().map(PlayedReplay::kind))
                .contains("sound", "planted_critical_failure", "almost_failure");
    }

    @ParameterizedTest
    @MethodSource("scenariosWithReplays")
    void spansTheLevelsInSixReplaysWhereACrisisIsRated(List<PlayedReplay> replays) {
        assumeThat(replays.getFirst().scenario().crisis()).isTrue();

        assertThat(replays).hasSizeGreaterThanOrEqualTo(6);
        assertThat(replays.stream().flatMap(replay -> replay.levels().stream()).map(PlayedReplay.KeyedLevel::level))
                .contains(1, 2, 3, 4);
    }

    @ParameterizedTest
    @MethodSource("replays")
    void reachesTheKeyedEnding(PlayedReplay replay) {
        assertThat(replay.played().ending().map(Ending::id)).contains(replay.ending());
    }

    @ParameterizedTest
    @MethodSource("replays")
    void findsEveryCriticalActionAsKeyed(PlayedReplay replay) {
        assertThat(results(replay)).isEqualTo(replay.criticalActions());
    }

    @ParameterizedTest
    @MethodSource("replays")
    void keepsTheWordsOfEveryPromptThatWasWritten(PlayedReplay replay) {
        assertThat(replay.ownWords().keySet()).containsExactlyElementsOf(replay.promptsWritten());
        assertThat(replay.played().ownWords())
                .hasSameSizeAs(replay.promptsWritten())
                .allSatisfy(words -> assertThat(words.text()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("replays")
    void keysEveryRatedCompetenceWithEvidenceFromTheSession(PlayedReplay replay) {
        assertThat(replay.levels())
                .extracting(PlayedReplay.KeyedLevel::competence)
                .containsExactlyInAnyOrderElementsOf(replay.scenario().competences());
        assertThat(replay.levels()).allSatisfy(keyed -> {
            assertThat(keyed.level()).isBetween(1, 4);
            assertThat(keyed.reason()).isNotBlank();
            assertThat(keyed.evidence()).isNotEmpty().isSubsetOf(replay.idsUsed());
        });
    }

    @ParameterizedTest
    @MethodSource("replays")
    void keysTheOutcomeThatTheDecisionRuleGives(PlayedReplay replay) {
        var results = results(replay).values();
        var unrepaired = results.stream().anyMatch(Set.of("missed", "violated")::contains);
        var late = results.stream().filter("late"::equals).count();
        var unsafe = replay.levels().stream().anyMatch(keyed -> keyed.level() == 1);

        if (replay.outcome().equals("borderline")) {
            assertThat(unrepaired || unsafe).isFalse();
            assertThat(results).containsAnyOf("late", "repaired");
        } else {
            assertThat(replay.outcome()).isEqualTo(unrepaired || late > 1 || unsafe ? "fail" : "pass");
        }
    }

    @ParameterizedTest
    @MethodSource("replays")
    void plantsAFailureThatOnlyTheCriticalActionsGiveAway(PlayedReplay replay) {
        assumeThat(replay.kind()).isEqualTo("planted_critical_failure");

        assertThat(results(replay).values()).containsAnyOf("violated", "missed");
        if (replay.scenario().crisis()) {
            assertThat(replay.played().ending().map(Ending::failing)).contains(false);
        }
    }

    @ParameterizedTest
    @MethodSource("replays")
    void repairsWhatWentWrongInTheAlmostFailure(PlayedReplay replay) {
        assumeThat(replay.kind()).isEqualTo("almost_failure");

        assertThat(results(replay).values()).contains("late", "repaired").doesNotContain("missed", "violated");
    }

    private static Map<String, String> results(PlayedReplay replay) {
        var results = new LinkedHashMap<String, String>();
        replay.played()
                .criticalActions()
                .forEach(action -> results.put(action.id(), action.result().toString()));
        return results;
    }
}
