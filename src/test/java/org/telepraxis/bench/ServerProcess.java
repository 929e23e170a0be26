package org.telepraxis.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The packaged application on a free port of the loopback address; can be killed as a power cut would. */
final class ServerProcess {

    private static final Path JAR = Path.of("target/telepraxis.jar");
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin");
    private static final Duration START_LIMIT = Duration.ofMinutes(10);

    private final Path log;
    private final List<String> options;
    private final int port;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private volatile @Nullable Process process;
    private volatile long backAt;
    private volatile boolean up;

    ServerProcess(Path log, List<String> options) {
        this.log = log;
        this.options = options;
        try (var socket = new ServerSocket(0)) {
            this.port = socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return port;
    }

    HttpClient http() {
        return http;
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    void start() {
        try {
            var command = new ArrayList<>(List.of(
                    JAVA.resolve("java").toString(),
                    "-Xmx1g",
                    "-jar",
                    JAR.toString(),
                    "--server.port=" + port,
                    "--server.address=127.0.0.1"));
            command.addAll(options);
            var started = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            process = started;
            waitUntilReady(started);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        backAt = System.nanoTime();
        up = true;
    }

    private void waitUntilReady(Process started) throws IOException {
        var deadline = Instant.now().plus(START_LIMIT);
        while (Instant.now().isBefore(deadline)) {
            if (!started.isAlive()) {
                throw new IllegalStateException("The server ended while starting: " + lastOfLog());
            }
            try {
                var health = HttpRequest.newBuilder(uri("/actuator/health/readiness"));
                if (http.send(health.build(), BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // The port is not open yet.
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            pause(100);
        }
        throw new IllegalStateException("The server did not become ready: " + lastOfLog());
    }

    /** The data folder and the log in it are gone when anybody could look. */
    private String lastOfLog() throws IOException {
        var lines = Files.readAllLines(log).stream()
                .filter(line -> !line.startsWith("\tat "))
                .toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
    }

    void kill() {
        up = false;
        end(running().destroyForcibly());
    }

    /** Lets the process stand still, as a machine does that hangs: connections stay, answers do not come. */
    void standStill() {
        signal("-STOP");
    }

    void goOn() {
        signal("-CONT");
    }

    private void signal(String which) {
        try {
            new ProcessBuilder("kill", which, String.valueOf(running().pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    void stop() {
        up = false;
        var ending = process;
        if (ending != null && ending.isAlive()) {
            ending.destroy();
            end(ending);
        }
    }

    private static void end(Process ending) {
        try {
            if (!ending.waitFor(60, TimeUnit.SECONDS)) {
                ending.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits for a server that is down; returns the moment given, or when the server came back after it. */
    long backSince(long moment) {
        while (!up) {
            pause(20);
        }
        return Math.max(moment, backAt);
    }

    Duration cpu() {
        return running().toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Bytes of live objects, after a full collection. */
    long liveHeap() throws IOException {
        var histogram = new ProcessBuilder(
                        JAVA.resolve("jcmd").toString(),
                        String.valueOf(running().pid()),
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        var text = new String(histogram.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return text.lines()
                .filter(line -> line.startsWith("Total"))
                .map(line -> line.trim().split("\\s+"))
                .mapToLong(parts -> Long.parseLong(parts[2]))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No histogram: " + text.lines().findFirst()));
    }

    private Process running() {
        var now = process;
        if (now == null) {
            throw new IllegalStateException("The server was not started");
        }
        return now;
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
