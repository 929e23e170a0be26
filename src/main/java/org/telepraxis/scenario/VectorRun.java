package org.telepraxis.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.telepraxis.scenario.TestVector.Step;

/**
 * Plays a test vector and says where the result differs from what its author expected.
 *
 * <p>Steps are options, tools, prompts and ways on, by id. Where the next step needs it, own words are filled in with the
 * model answer and the beat's way on is taken.
 */
public final class VectorRun {

    private static final int MOST_MOVES_BETWEEN = 10;

    private final TestVector vector;
    private final UnaryOperator<Playthrough> afterEachMove;
    private final List<String> differences = new ArrayList<>();
    private Playthrough playthrough;

    private VectorRun(Scenario scenario, TestVector vector, Setup setup, UnaryOperator<Playthrough> afterEachMove) {
        this.vector = vector;
        this.afterEachMove = afterEachMove;
        this.playthrough = Playthrough.begin(scenario, setup);
        play();
        compare();
    }

    public static VectorRun of(Scenario scenario, TestVector vector) {
        return of(scenario, vector, UnaryOperator.identity());
    }

    /** Lets something happen to the playthrough after each move, such as storing and rebuilding it. */
    static VectorRun of(Scenario scenario, TestVector vector, UnaryOperator<Playthrough> afterEachMove) {
        var setup = new Setup(vector.form(), vector.mode(), Map.of());
        return new VectorRun(scenario, vector, setup, afterEachMove);
    }

    public Playthrough playthrough() {
        return playthrough;
    }

    /** What differs, in sentences; empty if all is as expected. */
    public List<String> differences() {
        return List.copyOf(differences);
    }

    private void play() {
        for (var step : vector.steps()) {
            switch (step) {
                case Step.State(var values) -> playthrough = afterEachMove.apply(playthrough.override(values));
                case Step.Take(var id) -> {
                    if (!take(id)) {
                        differences.add("'" + id + "' is not possible in beat "
                                + playthrough.situation().beat() + " at " + playthrough.clock() + " s");
                        return;
                    }
                }
            }
        }
    }

    private boolean take(String id) {
        for (int i = 0; i < MOST_MOVES_BETWEEN && !playthrough.ended(); i++) {
            var wanted = move(id);
            var move = wanted.or(this::moveTowards);
            if (move.isEmpty()) {
                return false;
            }
            playthrough = afterEachMove.apply(playthrough.apply(move.get()));
            if (wanted.isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Optional<Move> move(String id) {
        var now = playthrough.situation();
        if (now.freeText() != null
                && now.freeText().id().equals(id)
                && now.freeText().locked() == null) {
            return Optional.of(write(id));
        }
        if (now.options().stream().anyMatch(option -> option.id().equals(id))) {
            return Optional.of(new Move.Choose(id));
        }
        if (now.goOn() != null && now.goOn().id().equals(id)) {
            return Optional.of(new Move.Continue(id));
        }
        return now.tools().stream()
                .filter(tool -> tool.id().equals(id) && tool.enabled())
                .findFirst()
                .map(tool -> new Move.Act(
                        id,
                        switch (tool.ask()) {
                            case null -> null;
                            case Tool.Ask.Words _ -> "I am here.";
                            case Tool.Ask.Choice choice ->
                                choice.answers().getFirst().id();
                        }));
    }

    private Optional<Move> moveTowards() {
        var now = playthrough.situation();
        if (now.freeText() != null && now.freeText().first() && now.freeText().locked() == null) {
            return Optional.of(write(now.freeText().id()));
        }
        return Optional.ofNullable(now.goOn()).map(goOn -> new Move.Continue(goOn.id()));
    }

    private Move write(String promptId) {
        var model = playthrough.scenario().prompt(promptId).orElseThrow().model();
        return new Move.Write(promptId, playthrough.fill(model));
    }

    private void compare() {
        var expected = vector.expected();
        var ending = playthrough.ending().map(Ending::id).orElse("none");
        if (expected.ending() != null && !expected.ending().equals(ending)) {
            differences.add("the ending is " + ending + ", not " + expected.ending());
        }
        for (var result : playthrough.criticalActions()) {
            var wanted = expected.results().get(result.id());
            if (wanted != null && wanted != result.result()) {
                differences.add(result.id() + " is " + result.result() + ", not " + wanted);
            }
            var start = expected.starts().get(result.id());
            if (start != null && !start.equals(result.sinceTrigger())) {
                differences.add(result.id() + " is at " + result.sinceTrigger() + " s, not " + start);
            }
        }
        expected.moments().forEach((moment, times) -> {
            var found = timesSinceDrop(moment);
            if (!times.equals(found)) {
                differences.add(moment + " is at " + found + " s, not " + times);
            }
        });
    }

    private List<Integer> timesSinceDrop(String moment) {
        var start = playthrough.scenario().clocks().stream()
                .filter(NamedClock::shown)
                .flatMap(clock -> playthrough.times(clock.id()).stream().limit(1))
                .findFirst()
                .orElse(0);
        return playthrough.times(moment).stream().map(at -> at - start).toList();
    }
}
