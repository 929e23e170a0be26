package org.telepraxis.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.LoggerFactory;

/**
 * Runs the robots and prints the figures. {@code short} takes a few minutes, {@code long} is what docs/performance.md quotes; {@code
 * visit}, {@code faults}, {@code resume} or {@code load} run only that part, {@code postgres} takes PostgreSQL instead of the H2 file. Ends by itself,
 * with 1 when a figure misses its target.
 */
final class SessionBench {

    /** How much is done. */
    record Size(int attempts, int people, int kills, int restarts, int active, int seconds) {

        static Size of(List<String> arguments) {
            return arguments.contains("long") ? new Size(1_000, 8, 12, 10, 300, 120) : new Size(60, 8, 2, 3, 40, 30);
        }
    }

    private SessionBench() {}

    public static void main(String[] arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        var wishes = List.of(arguments);
        var size = Size.of(wishes);
        boolean postgres = wishes.contains("postgres");
        var report = new Report();
        boolean all = wishes.stream().noneMatch(List.of("faults", "load", "resume", "visit")::contains);
        if (all || wishes.contains("visit")) {
            try (var place = Place.on(data(), postgres)) {
                new RoomVisit(place).run(report);
            }
        }
        if (all || wishes.contains("faults")) {
            try (var place = Place.on(data(), postgres)) {
                new FaultRun(place, size).run(report);
            }
        }
        if (all || wishes.contains("resume")) {
            try (var place = Place.on(data(), postgres)) {
                new ResumeRun(place, size).run(report);
            }
        }
        if (all || wishes.contains("load")) {
            try (var place = Place.on(data(), postgres)) {
                new LoadRun(place, size).run(report);
            }
        }
        System.exit(report.targetsMet() ? 0 : 1);
    }

    private static Path data() throws IOException {
        return Files.createTempDirectory("telepraxis-bench");
    }
}
