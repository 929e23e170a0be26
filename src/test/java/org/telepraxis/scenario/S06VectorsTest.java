package org.telepraxis.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.telepraxis.scenario.CriticalActionResult.Result;

/** The vectors that were worked out by hand, each also with the session stored as text and rebuilt after every move. */
class S06VectorsTest {

    static Stream<TestVector> vectors() {
        return S06.SCENARIO.vectors().stream();
    }

    @Test
    void shipsAllEightVectors() {
        assertThat(vectors().map(TestVector::id))
                .containsExactly("TV1", "TV2", "TV3", "TV4", "TV5", "TV6", "TV7", "TV8");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void comesOutAsWorkedOutByHand(TestVector vector) {
        assertThat(VectorRun.of(S06.SCENARIO, vector).differences()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void comesOutTheSameWhenStoredAndRebuiltAfterEveryMove(TestVector vector) {
        var straight = VectorRun.of(S06.SCENARIO, vector);
        var rebuilt = VectorRun.of(S06.SCENARIO, vector, S06VectorsTest::storedAndRebuilt);

        assertThat(rebuilt.differences()).isEmpty();
        assertThat(TranscriptText.render(rebuilt.playthrough().transcript()))
                .isEqualTo(TranscriptText.render(straight.playthrough().transcript()));
        assertThat(rebuilt.playthrough()).isEqualTo(straight.playthrough());
        assertThat(rebuilt.playthrough().situation())
                .isEqualTo(straight.playthrough().situation());
    }

    @Test
    void namesNothingForbiddenInTheSoundWay() {
        var results = VectorRun.of(S06.SCENARIO, S06.SCENARIO.vectors().getFirst())
                .playthrough()
                .criticalActions();

        assertThat(results)
                .filteredOn(result -> result.id().startsWith("MN"))
                .hasSize(5)
                .allSatisfy(result -> assertThat(result.result()).isEqualTo(Result.NOT_TRIGGERED));
    }

    @Test
    void bringsContactBackThroughJonas() {
        var run = VectorRun.of(S06.SCENARIO, S06.SCENARIO.vectors().get(3)).playthrough();
        var contact = run.times("contact").getFirst();

        assertThat(run.transcript())
                .filteredOn(entry -> entry.at() == contact && entry.name().equals("Jonas Brandt"))
                .hasSize(1);
    }

    /** What a server does between two moves: write the moves as lines, read them, play them again. */
    private static Playthrough storedAndRebuilt(Playthrough playthrough) {
        List<Object> stored = new ArrayList<>();
        for (var step : playthrough.steps()) {
            stored.add(step instanceof Step.Moved moved ? MoveCodec.encode(moved.move()) : step);
        }
        var rebuilt = Playthrough.begin(playthrough.scenario(), playthrough.setup());
        for (var line : stored) {
            rebuilt = switch (line) {
                case String text -> rebuilt.apply(MoveCodec.decode(text));
                case Step.Overridden overridden -> rebuilt.override(overridden.values());
                default -> throw new AssertionError(line);
            };
        }
        return rebuilt;
    }
}
