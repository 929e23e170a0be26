package org.telepraxis.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.LoggerFactory;

/**
 * Asks the packaged application on the loopback address about certificates, again and again, as people and programs do: the check page, and
 * the same in JSON. Prints how many answers a second came and what each cost the server in processor time. Ends by itself.
 */
final class CheckLoad {

    private static final int ASKING = 16;
    private static final List<String> NUMBERS = List.of("DEMO-0001", "DEMO-0002", "DEMO-0003");

    private CheckLoad() {}

    public static void main(String[] arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        int seconds = List.of(arguments).contains("long") ? 30 : 10;
        var data = Files.createTempDirectory("telepraxis-checks");
        var server = new ServerProcess(
                data.resolve("server.log"),
                List.of(
                        "--telepraxis.demo=true",
                        "--telepraxis.data=" + data.toAbsolutePath(),
                        "--telepraxis.checks-per-minute=100000000"));
        server.start();
        try {
            for (var ending : List.of(".json", "")) {
                round(server, ending, Math.max(5, seconds / 2));
                var found = round(server, ending, seconds);
                System.out.println(String.format(
                        Locale.ROOT,
                        "%-10s %6.0f answers a second, %.2f ms of processor time each, %d wrong",
                        ending.isEmpty() ? "page" : "JSON",
                        found.answers / found.seconds,
                        found.processor * 1_000 / found.answers,
                        found.wrong));
            }
        } finally {
            server.kill();
        }
    }

    private record Found(int answers, double seconds, double processor, int wrong) {}

    private static Found round(ServerProcess server, String ending, int seconds) throws InterruptedException {
        var answers = new AtomicInteger();
        var wrong = new AtomicInteger();
        var before = server.cpu();
        long from = System.nanoTime();
        long until = from + seconds * 1_000_000_000L;
        var threads = java.util.stream.IntStream.range(0, ASKING)
                .mapToObj(i -> Thread.ofPlatform().start(() -> ask(server.port(), ending, i, until, answers, wrong)))
                .toList();
        for (var thread : threads) {
            thread.join();
        }
        return new Found(
                answers.get(),
                (System.nanoTime() - from) / 1e9,
                server.cpu().minus(before).toNanos() / 1e9,
                wrong.get());
    }

    /** One connection that stays open, as a proxy keeps it. */
    private static void ask(
            int port, String ending, int first, long until, AtomicInteger answers, AtomicInteger wrong) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            var in = new BufferedInputStream(socket.getInputStream(), 32_768);
            var out = socket.getOutputStream();
            for (int i = first; System.nanoTime() < until; i++) {
                var number = NUMBERS.get(i % NUMBERS.size());
                out.write("GET /verify/%s%s HTTP/1.1\r\nHost: localhost\r\nAccept: %s\r\n\r\n"
                        .formatted(number, ending, ending.isEmpty() ? "text/html" : "application/json")
                        .getBytes(StandardCharsets.US_ASCII));
                if (!answer(in).contains(number)) {
                    wrong.incrementAndGet();
                }
                answers.incrementAndGet();
            }
        } catch (IOException e) {
            wrong.incrementAndGet();
        }
    }

    private static String answer(InputStream in) throws IOException {
        int length = -1;
        boolean chunked = false;
        var head = line(in);
        if (!head.contains(" 200")) {
            throw new IOException(head);
        }
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            var lower = line.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            }
            chunked |= lower.equals("transfer-encoding: chunked");
        }
        if (!chunked) {
            return new String(in.readNBytes(length), StandardCharsets.UTF_8);
        }
        var body = new StringBuilder();
        for (int size = Integer.parseInt(line(in), 16); size > 0; size = Integer.parseInt(line(in), 16)) {
            body.append(new String(in.readNBytes(size), StandardCharsets.UTF_8));
            line(in);
        }
        line(in);
        return body.toString();
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("The server hung up");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}
