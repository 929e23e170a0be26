package org.telepraxis.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.telepraxis.certification.pdf.Piece;

/** Measures certificates and prints the split beside the bare signature of the same run. */
public final class Certificates {

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
                .jvmArgsAppend("-Xmx1g", "-XX:+UseSerialGC", "--sun-misc-unsafe-memory-access=allow")
                .verbosity(VerboseMode.SILENT)
                .build();
        Map<String, Double> took = new TreeMap<>();
        for (var result : new Runner(options).run()) {
            var score = result.getPrimaryResult();
            took.put(score.getLabel(), score.getScore());
            print(
                    "  %-20s %9.0f ± %.0f   (best iteration %.0f)",
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
        byte[] credential = paper.credential();
        byte[] sealed = paper.whole();
        var parts = new LinkedHashMap<String, Supplier<?>>();
        parts.put("certificate, the whole", paper::whole);
        parts.put("layout, checkers on", () -> paper.layout(credential));
        parts.put("layout, checkers off", () -> Piece.unchecked(paper.sheet(), credential));
        parts.put("layout, seal and self-check", () -> paper.sealed(credential));
        parts.put("signature and its certificates", () -> paper.signature(sealed));
        parts.put("self-check", () -> paper.selfCheck(sealed));
        parts.put("credential with its proof", paper::credential);
        parts.put("token", paper::token);
        parts.put("bare ECDSA signature", () -> paper.bare(sealed));
        for (int i = 0; i < 300; i++) {
            paper.whole();
        }
        parts.forEach((name, part) -> {
            double each = processor(part, rounds);
            print("  %-32s %7.2f ms, %6.1f a second on one core", name, each / 1e6, 1e9 / each);
        });
    }

    /** The middle of so many rounds: neither the best one nor one that something fell into. */
    private static double processor(Supplier<?> part, int rounds) {
        var took = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            long from = cpu();
            for (int i = 0; i < 50; i++) {
                if (part.get() == null) {
                    throw new IllegalStateException("Nothing was made");
                }
            }
            took[round] = (cpu() - from) / 50.0;
        }
        Arrays.sort(took);
        return took[rounds / 2];
    }

    private static void first(int forks) throws RunnerException {
        var options = new OptionsBuilder()
                .include(FirstCertificate.class.getSimpleName())
                .forks(forks)
                .warmupIterations(0)
                .measurementIterations(1)
                .jvmArgsAppend("--sun-misc-unsafe-memory-access=allow")
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
