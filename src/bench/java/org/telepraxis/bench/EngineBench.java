package org.telepraxis.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.telepraxis.scenario.Move;
import org.telepraxis.scenario.Playthrough;
import org.telepraxis.scenario.Scenario;
import org.telepraxis.scenario.Situation;

/** What one move, one look and one replay cost. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EngineBench {

    private Scenario scenario;
    private List<Move> moves;
    private Playthrough played;

    @Setup
    public void play() {
        scenario = Attempt.scenario();
        moves = Attempt.moves(scenario);
        played = Playthrough.replay(scenario, Attempt.SETUP, moves.subList(0, Attempt.LENGTH / 2));
    }

    /** A session of sixty moves, each giving a playthrough of its own, counted per move. */
    @Benchmark
    @OperationsPerInvocation(Attempt.LENGTH)
    public Playthrough move() {
        var session = Playthrough.begin(scenario, Attempt.SETUP);
        for (var move : moves) {
            session = session.apply(move);
        }
        return session;
    }

    /** The same session rebuilt from its log. */
    @Benchmark
    public Playthrough replayOfSixtyMoves() {
        return Playthrough.replay(scenario, Attempt.SETUP, moves);
    }

    /** What the person sees, half way through. */
    @Benchmark
    public Situation situation() {
        return played.situation();
    }
}
