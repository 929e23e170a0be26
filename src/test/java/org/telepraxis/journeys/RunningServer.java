package org.telepraxis.journeys;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The packaged application in a process of its own, which can be killed and started again on the same data. It is unpacked and has a cache of what the
 * JVM learned in a rehearsal, as with {@code ./telepraxis run}; with the demo it begins with a copy of the rehearsal's data, where the demo is loaded already.
 */
final class RunningServer implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(5);
    private static final Path UNPACKED = Path.of("target/telepraxis");

    static {
        rehearse();
    }

    private final Path data;
    private final int port;
    private final boolean demo;
    private final List<String> options;
    private Process process;

    private RunningServer(Path data, int port, boolean demo, String... options) {
        this.data = data;
        this.port = port;
        this.demo = demo;
        this.options = List.of(options);
        this.process = launch();
        Witness.started(this);
    }

    /** @param options further settings, such as {@code --telepraxis.licence.test-replays=1} */
    static RunningServer withDemoData(Path data, String... options) {
        var rehearsed = UNPACKED.resolve("demo");
        if (isOfToday(rehearsed)) {
            copy(rehearsed, data);
        }
        return new RunningServer(data, freePort(), true, options);
    }

    static RunningServer withoutDemoData(Path data) {
        return new RunningServer(data, freePort(), false);
    }

    String url(String path) {
        return "http://localhost:" + port + path;
    }

    /** Ends the process as a power cut would (SIGKILL). */
    void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    void startAgain() {
        process = launch();
    }

    String log() {
        try {
            return Files.readString(logFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path logFile() {
        return data.resolve("server.log");
    }

    private Process launch() {
        try {
            Files.createDirectories(data);
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            var command = new ArrayList<>(List.of(
                    java,
                    "-Xmx700m",
                    // A server that lives for a minute: what it compiles thoroughly is never used.
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-XX:AOTCache=" + UNPACKED.resolve("telepraxis.aot"),
                    "-jar",
                    UNPACKED.resolve("telepraxis.jar").toString(),
                    "--server.port=" + port,
                    "--telepraxis.data=" + data.toAbsolutePath(),
                    "--telepraxis.demo=" + demo));
            command.addAll(options);
            var started = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile().toFile()))
                    .directory(new File("."))
                    .start();
            waitUntilReady(started);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does nothing when the rehearsal is newer than the application. Journeys run in several processes; one of them rehearses for all. */
    private static void rehearse() {
        try (var file = FileChannel.open(Path.of("target/rehearsal.lock"), CREATE, WRITE);
                var _ = file.lock()) {
            var words = Path.of("target/rehearsal.log");
            var rehearsal = new ProcessBuilder("./telepraxis", "rehearse")
                    .redirectErrorStream(true)
                    .redirectOutput(words.toFile());
            rehearsal.environment().put("JAVA_HOME", System.getProperty("java.home"));
            if (rehearsal.start().waitFor() != 0) {
                throw new IllegalStateException(Files.readString(words));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Deadlines of the demo count from the day on which it was loaded. */
    private static boolean isOfToday(Path rehearsed) {
        try {
            return Files.getLastModifiedTime(rehearsed.resolve("telepraxis.mv.db"))
                    .toInstant()
                    .isAfter(Instant.now().minus(Duration.ofHours(12)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void waitUntilReady(Process started) {
        var deadline = Instant.now().plus(START_LIMIT);
        try (var http = HttpClient.newHttpClient()) {
            var health = HttpRequest.newBuilder(URI.create(url("/actuator/health/readiness")))
                    .build();
            while (Instant.now().isBefore(deadline)) {
                if (!started.isAlive()) {
                    throw new IllegalStateException("The server ended while starting; its log says:\n" + log());
                }
                try {
                    if (http.send(health, HttpResponse.BodyHandlers.discarding())
                                    .statusCode()
                            == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    // The port is not open yet.
                }
                started.waitFor(200, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        throw new IllegalStateException("The server did not become ready; its log says:\n" + log());
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nobody is left on it, and its data is thrown away: there is no need to wait for an orderly end. */
    @Override
    public void close() {
        Witness.ended(this);
        kill();
    }
}
