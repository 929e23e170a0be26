package org.telepraxis.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telepraxis.courseware.Problems;
import org.telepraxis.courseware.ScenarioReader;
import org.telepraxis.scenario.TestVector.Expected;
import org.telepraxis.scenario.TestVector.Step;

/** The session with Ifeoma: its vectors, and what has to hold on every way through it. */
class S01VectorsTest {

    private static final Path FILE =
            Path.of("courses/c3-digital-therapeutic-contract/scenarios/s01-a-room-made-of-two-rooms.yaml");
    private static final Scenario SCENARIO = read();
    private static final int WALKS = 400;

    static Stream<TestVector> vectors() {
        return SCENARIO.vectors().stream();
    }

    @Test
    void shipsAVectorForEveryEnding() {
        assertThat(vectors().map(vector -> vector.expected().ending()))
                .containsAll(SCENARIO.endings().stream().map(Ending::id).toList());
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void comesOutAsWorkedOutByHand(TestVector vector) {
        assertThat(VectorRun.of(SCENARIO, vector).differences()).isEmpty();
    }

    @Test
    void asksTheSameTimeAndTrustOfASoundTraineeInEveryForm() {
        var opening = List.of("B1a", "B1b", "B1d", "B1g", "B2a", "B3c", "B3d", "B3g");
        var law = List.of("B4a", "B4e");
        var between = List.of("B5c", "B5f");
        var data = List.of("B6a", "B6d", "B6e");
        var journey = List.of("B7a", "B7e");
        var close = List.of("B8a", "B8.on");

        var a = play("A", Stream.of(opening, law, between, data, journey, close));
        var b = play("B", Stream.of(opening, journey, law, between, data, close));
        var c = play("C", Stream.of(opening, data, law, between, journey, close));

        assertThat(List.of(a, b, c)).allSatisfy(session -> {
            assertThat(session.ending()).map(Ending::id).contains("E0");
            assertThat(session.clock()).isEqualTo(a.clock());
            assertThat(session.state("alliance")).isEqualTo(a.state("alliance"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "B", "C"})
    void leadsEveryWalkToAnEndingWithEveryPlaceholderFilled(String form) {
        var endings = new TreeSet<String>();
        for (int walk = 0; walk < WALKS; walk++) {
            var session = walk(form, new Random(walk), new HashSet<>());
            endings.add(session.ending().map(Ending::id).orElse("none, in " + session.moves()));
            assertThat(session.transcript())
                    .extracting(TranscriptEntry::text)
                    .noneMatch(text -> text.contains("{") || text.contains("the local service"));
        }
        assertThat(endings).containsExactly("E0", "E1", "E2", "E3", "E4", "E5");
    }

    @Test
    void offersEveryOptionOnSomeWay() {
        var taken = new HashSet<String>();
        for (int walk = 0; walk < WALKS; walk++) {
            walk("A", new Random(walk), taken);
        }
        assertThat(SCENARIO.beats().stream().flatMap(beat -> beat.options().stream()))
                .extracting(Beat.Option::id)
                .isSubsetOf(taken);
    }

    /** Picks among the options and ways on as a die decides. */
    private static Playthrough walk(String form, Random die, Set<String> taken) {
        var session = Playthrough.begin(SCENARIO, form, Map.of(), Mode.PRACTICE);
        for (int move = 0; move < 150 && !session.ended(); move++) {
            session = session.apply(next(session.situation(), die, taken));
        }
        return session;
    }

    private static Move next(Situation now, Random die, Set<String> taken) {
        var words = now.freeText();
        if (words != null && words.first() && words.locked() == null) {
            return new Move.Write(words.id(), "In my own words.");
        }
        var moves = new ArrayList<Move>();
        now.options().forEach(option -> moves.add(new Move.Choose(option.id())));
        if (now.goOn() != null) {
            moves.add(new Move.Continue(now.goOn().id()));
        }
        assertThat(moves).as("ways on in " + now.beat()).isNotEmpty();
        var move = moves.get(die.nextInt(moves.size()));
        if (move instanceof Move.Choose(var option)) {
            taken.add(option);
        }
        return move;
    }

    private static Playthrough play(String form, Stream<List<String>> steps) {
        var vector = new TestVector(
                "sound",
                form,
                Mode.PRACTICE,
                steps.flatMap(List::stream).<Step>map(Step.Take::new).toList(),
                new Expected("E0", Map.of(), Map.of(), Map.of()));
        return VectorRun.of(SCENARIO, vector).playthrough();
    }

    private static Scenario read() {
        var problems = new Problems();
        try {
            return ScenarioReader.read(FILE, Files.readString(FILE), problems)
                    .orElseThrow(() -> new AssertionError("S01 cannot be read: " + problems.list()))
                    .scenario();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
