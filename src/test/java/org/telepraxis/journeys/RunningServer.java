package org.telepraxis.journeys;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged application in a process of its own, which can be killed and started again on the same data. */
final class RunningServer implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(5);

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
    }

    /** @param options further settings, such as {@code --telepraxis.licence.test-replays=1} */
    static RunningServer withDemoData(Path data, String... options) {
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
                    "-jar",
                    "target/telepraxis.jar",
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

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
