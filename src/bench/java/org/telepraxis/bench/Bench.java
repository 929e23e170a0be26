package org.telepraxis.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.telepraxis.courseware.Problems;
import org.telepraxis.courseware.ScenarioReader;
import org.telepraxis.scenario.Playthrough;
import org.telepraxis.scenario.ScenarioAnalysis;

/** The command {@code ./telepraxis bench}: measures the engine and prints the figures that docs/performance.md keeps. */
public final class Bench {

    private Bench() {}

    public static void main(String[] args) throws RunnerException {
        var thorough = List.of(args).contains("--long");
        print("Engine, by the clock (JMH)");
        var options = new OptionsBuilder()
                .include(EngineBench.class.getSimpleName())
                .forks(thorough ? 3 : 1)
                .warmupIterations(thorough ? 5 : 3)
                .measurementIterations(thorough ? 10 : 5)
                .warmupTime(TimeValue.seconds(thorough ? 2 : 1))
                .measurementTime(TimeValue.seconds(thorough ? 2 : 1))
                .jvmArgsAppend("-Xmx1g", "-XX:+UseSerialGC", "--sun-misc-unsafe-memory-access=allow")
                .verbosity(VerboseMode.SILENT)
                .build();
        new Runner(options).run().forEach(Bench::print);
        print("");
        print("Engine, by the processor (other work on the machine does not count)");
        processor(thorough ? 40 : 10);
        memory();
        largeScenario(thorough ? 20 : 6);
        robots(thorough ? 10_000 : 1_000);
        print("");
        Certificates.run(thorough);
    }

    private static void print(RunResult result) {
        var score = result.getPrimaryResult();
        print(
                "  %-20s %8.0f ± %.0f ns   (best iteration %.0f ns)",
                score.getLabel(),
                score.getScore(),
                score.getScoreError(),
                score.getStatistics().getMin());
    }

    private static void processor(int rounds) {
        var scenario = Attempt.scenario();
        var moves = Attempt.moves(scenario);
        double apply = Double.MAX_VALUE;
        double replay = Double.MAX_VALUE;
        long checksum = 0;
        for (int round = 0; round < rounds; round++) {
            long from = cpu();
            for (int i = 0; i < 2_000; i++) {
                var session = Playthrough.begin(scenario, Attempt.SETUP);
                for (var move : moves) {
                    session = session.apply(move);
                }
                checksum += session.clock();
            }
            apply = Math.min(apply, (cpu() - from) / (2_000.0 * moves.size()));
            from = cpu();
            for (int i = 0; i < 2_000; i++) {
                checksum += Playthrough.replay(scenario, Attempt.SETUP, moves).clock();
            }
            replay = Math.min(replay, (cpu() - from) / 2_000.0);
        }
        print("  a move               %8.0f ns   %.2f million moves a second", apply, 1_000 / apply);
        print("  replay of %d moves   %8.1f µs", moves.size(), replay / 1_000);
        if (checksum == 0) {
            throw new IllegalStateException("Nothing was played");
        }
    }

    /** What a playthrough of sixty moves holds on to beside the scenario, its decoded moves included. */
    private static void memory() {
        var scenario = Attempt.scenario();
        var moves = Attempt.moves(scenario);
        var kept = new Playthrough[2_000];
        long before = used();
        for (int i = 0; i < kept.length; i++) {
            var session = Playthrough.begin(scenario, Attempt.SETUP);
            for (var move : Attempt.stored(moves)) {
                session = session.apply(move);
            }
            kept[i] = session;
        }
        long each = (used() - before) / kept.length;
        print(
                "  memory of it         %8.1f KB  (%d transcript entries)",
                each / 1_024.0, kept[0].transcript().size());
    }

    private static void largeScenario(int rounds) {
        var text = LargeScenario.yaml(2_000);
        double first = 0;
        double best = Double.MAX_VALUE;
        for (int round = 0; round < rounds; round++) {
            long from = cpu();
            var problems = new Problems();
            var file = Path.of("large.yaml");
            var read = ScenarioReader.read(file, text, problems);
            ScenarioReader.rehearse(
                    file, read.orElseThrow(() -> new IllegalStateException("" + problems.list())), problems);
            double seconds = (cpu() - from) / 1e9;
            first = round == 0 ? seconds : first;
            best = Math.min(best, seconds);
        }
        print("  check of 2,000 beats %8.2f s   (%.2f s in a fresh machine)", best, first);
    }

    private static void robots(int plays) {
        long from = cpu();
        var robots = ScenarioAnalysis.robots(Attempt.scenario(), plays, 7);
        print("  %,d robots in S06  %8.2f s", robots.plays(), (cpu() - from) / 1e9);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
