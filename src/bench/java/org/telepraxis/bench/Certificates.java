package org.telepraxis.bench;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures certificates and prints the split beside the bare signature of the same run. */
final class Certificates {

    private Certificates() {}

    public static void main(String[] arguments) throws RunnerException {
        run(List.of(arguments).contains("--long"));
    }

    static void run(boolean thorough) throws RunnerException {
        print("Certificates, one core, by the clock (JMH, microseconds)");
        var options = new OptionsBuilder()
                .include(CertificateBench.class.getSimpleName())
                .forks(thorough ? 3 : 1)
                .warmupIterations(thorough ? 8 : 4)
                .measurementIterations(thorough ? 10 : 5)
                .warmupTime(TimeValue.seconds(2))
                .measurementTime(TimeValue.seconds(2))
                .jvmArgsAppend("-Xmx1g", "-XX:+UseSerialGC")
                .verbosity(VerboseMode.SILENT)
                .build();
        Map<String, Double> took = new TreeMap<>();
        for (var result : new Runner(options).run()) {
            var score = result.getPrimaryResult();
            took.put(score.getLabel(), score.getScore());
            print(
                    "  %-18s %9.0f ± %.0f   (best iteration %.0f)",
                    score.getLabel(),
                    score.getScore(),
                    score.getScoreError(),
                    score.getStatistics().getMin());
        }
        print(
                "  checks in the layout %5.0f; %.1f certificates a second; a certificate is %.0f bare signatures",
                took.get("layout") - took.get("layoutUnchecked"),
                1e6 / took.get("certificate"),
                took.get("certificate") / took.get("bareSignature"));
        print("");
        print("Certificates, by the processor (other work on the machine does not count)");
        processor(thorough ? 20 : 8);
        print("");
        print("The first certificate of a fresh machine (ms)");
        first(thorough ? 10 : 3);
    }

    private static void processor(int rounds) {
        var paper = new Paper();
        double best = Double.MAX_VALUE;
        double bare = Double.MAX_VALUE;
        byte[] sealed = paper.whole();
        for (int round = 0; round < rounds; round++) {
            long from = cpu();
            for (int i = 0; i < 100; i++) {
                sealed = paper.whole();
            }
            best = Math.min(best, (cpu() - from) / 100.0);
            from = cpu();
            for (int i = 0; i < 200; i++) {
                paper.bare(sealed);
            }
            bare = Math.min(bare, (cpu() - from) / 200.0);
        }
        print(
                "  %.1f ms a certificate, %.1f a second on one core; the bare signature over %d bytes %.2f ms",
                best / 1e6, 1e9 / best, sealed.length, bare / 1e6);
    }

    private static void first(int forks) throws RunnerException {
        var options = new OptionsBuilder()
                .include(FirstCertificate.class.getSimpleName())
                .forks(forks)
                .warmupIterations(0)
                .measurementIterations(1)
                .verbosity(VerboseMode.SILENT)
                .build();
        for (var result : new Runner(options).run()) {
            var score = result.getPrimaryResult();
            print(
                    "  after %s of nobody: %.0f on average, %.0f at most",
                    result.getParams().getParam("warmedUp"),
                    score.getScore(),
                    score.getStatistics().getMax());
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
