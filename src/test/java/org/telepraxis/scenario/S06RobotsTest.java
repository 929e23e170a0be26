package org.telepraxis.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telepraxis.scenario.CriticalActionResult.Result;

/** What holds on every way through S06, seen on seeded random ones. */
class S06RobotsTest {

    private static final Set<String> FACES =
            Set.of("calm", "smile", "tired", "solemn", "serious", "blank", "eyesClosed");
    private static final Exploration EXPLORED = ScenarioAnalysis.explore(S06.SCENARIO, 2_000, 11);

    @Test
    void neverLeavesAnybodyStuck() {
        assertThat(EXPLORED.stuck()).isEmpty();
        assertThat(EXPLORED.plays()).isEqualTo(6_000);
    }

    @Test
    void reachesEveryEnding() {
        assertThat(EXPLORED.endings()).containsOnlyKeys("E0", "E1", "E2", "E3", "E4", "E5", "E6");
    }

    @Test
    void meetsAndMissesEveryCriticalActionAndViolatesEveryForbiddenOne() {
        for (var action : S06.SCENARIO.criticalActions()) {
            var results = EXPLORED.results(action.id());
            assertThat(results).as(action.id()).doesNotContain(Result.OPEN);
            switch (action) {
                case CriticalAction.Must must -> {
                    assertThat(results).as(must.id()).contains(Result.MET, Result.MISSED);
                    assertThat(results.contains(Result.LATE)).as(must.id()).isEqualTo(must.late() != null);
                }
                case CriticalAction.MustNot mustNot -> {
                    assertThat(results).as(mustNot.id()).contains(Result.VIOLATED, Result.NOT_TRIGGERED);
                    assertThat(results.contains(Result.REPAIRED))
                            .as(mustNot.id())
                            .isEqualTo(mustNot.repaired() != null);
                }
            }
        }
    }

    @Test
    void offersEveryOptionToolAndWayOnToSomebody() {
        var all = Stream.concat(
                S06.SCENARIO.beats().stream()
                        .flatMap(beat -> beat.options().stream())
                        .map(Beat.Option::id),
                S06.SCENARIO.tools().stream().map(Tool::id));

        assertThat(EXPLORED.taken()).containsAll(all.toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "B", "C"})
    void keepsItsPromisesAtEveryStepOfRandomWays(String form) {
        for (int seed = 0; seed < 40; seed++) {
            var random = new Random(seed);
            var session = S06.begin(form);
            while (!session.ended()) {
                var before = session;
                session = session.apply(anyMove(session.situation(), random));
                assertThat(session.clock()).isGreaterThanOrEqualTo(before.clock());
                assertThat(session.sequence()).isEqualTo(before.sequence() + 1);
                assertThat(session.transcript().subList(0, before.transcript().size()))
                        .isEqualTo(before.transcript());
                assertThat(FACES).contains(session.situation().face());
                assertThat(session.situation().fresh())
                        .isEqualTo(session.transcript().stream()
                                .skip(before.transcript().size())
                                .map(TranscriptEntry::anchor)
                                .toList());
            }
            var lines = session.moves().stream().map(MoveCodec::encode).toList();
            var rebuilt = Playthrough.replay(S06.SCENARIO, session.setup(), MoveCodec.decodeAll(lines));
            assertThat(TranscriptText.render(rebuilt.transcript()))
                    .isEqualTo(TranscriptText.render(session.transcript()));
            assertThat(rebuilt.criticalActions()).isEqualTo(session.criticalActions());
            assertThat(session.transcript())
                    .noneMatch(
                            entry -> entry.text().contains("{{") || entry.text().contains("{="));
        }
    }

    @Test
    void readsTheSameInCertificationAsInPracticeButForTheCoaching() {
        var vector = S06.SCENARIO.vectors().get(1);
        var practice = VectorRun.of(S06.SCENARIO, vector).playthrough();
        var certified = VectorRun.of(
                        S06.SCENARIO,
                        new TestVector(
                                vector.id(), vector.form(), Mode.CERTIFICATION, vector.steps(), vector.expected()))
                .playthrough();

        assertThat(texts(certified)).isEqualTo(texts(practice));
        assertThat(certified.transcript()).noneMatch(entry -> entry.kind() == TranscriptEntry.Kind.COACHING);
    }

    private static List<String> texts(Playthrough session) {
        return session.transcript().stream()
                .filter(entry -> entry.kind() != TranscriptEntry.Kind.COACHING)
                .map(entry -> entry.at() + " " + entry.text())
                .toList();
    }

    private static Move anyMove(Situation now, Random random) {
        var moves = new ArrayList<Move>();
        if (now.freeText() != null && now.freeText().locked() == null) {
            moves.add(new Move.Write(now.freeText().id(), "Own words " + random.nextInt()));
        }
        now.options().forEach(option -> moves.add(new Move.Choose(option.id())));
        if (now.goOn() != null) {
            moves.add(new Move.Continue(now.goOn().id()));
        }
        now.tools().stream()
                .filter(Situation.ToolOnDesk::enabled)
                .filter(_ -> now.options().isEmpty() || random.nextInt(6) == 0)
                .forEach(tool -> moves.add(new Move.Act(
                        tool.id(),
                        tool.ask() instanceof Tool.Ask.Choice choice
                                ? choice.answers().getLast().id()
                                : null)));
        return moves.get(random.nextInt(moves.size()));
    }
}
