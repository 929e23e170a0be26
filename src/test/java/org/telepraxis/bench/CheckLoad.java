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
    private static final int AIM = 1_000;
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
            boolean missed = false;
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
                missed |= found.wrong > 0 || found.answers / found.seconds < AIM;
            }
            System.out.println("aim: %d answers a second on two cores, the one that asks included%s"
                    .formatted(AIM, missed ? "; missed" : ""));
            server.kill();
            System.exit(missed ? 1 : 0);
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

    /** Connections that stay open as long as the server lets them, as a proxy keeps them. */
    private static void ask(
            int port, String ending, int first, long until, AtomicInteger answers, AtomicInteger wrong) {
        int next = first;
        while (System.nanoTime() < until) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                socket.setTcpNoDelay(true);
                var in = new BufferedInputStream(socket.getInputStream(), 32_768);
                var out = socket.getOutputStream();
                for (boolean open = true; open && System.nanoTime() < until; next++) {
                    var number = NUMBERS.get(next % NUMBERS.size());
                    out.write("GET /verify/%s%s HTTP/1.1\r\nHost: localhost\r\nAccept: %s\r\n\r\n"
                            .formatted(number, ending, ending.isEmpty() ? "text/html" : "application/json")
                            .getBytes(StandardCharsets.US_ASCII));
                    var answer = answer(in);
                    if (!answer.body().contains(number)) {
                        wrong.incrementAndGet();
                    }
                    answers.incrementAndGet();
                    open = !answer.last();
                }
            } catch (IOException e) {
                wrong.incrementAndGet();
            }
        }
    }

    /** @param last whether the server closes the connection now, as it does after a hundred */
    private record Answer(String body, boolean last) {}

    private static Answer answer(InputStream in) throws IOException {
        int length = -1;
        boolean chunked = false;
        boolean last = false;
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
            last |= lower.equals("connection: close");
        }
        if (!chunked) {
            return new Answer(new String(in.readNBytes(length), StandardCharsets.UTF_8), last);
        }
        var body = new StringBuilder();
        for (int size = Integer.parseInt(line(in), 16); size > 0; size = Integer.parseInt(line(in), 16)) {
            body.append(new String(in.readNBytes(size), StandardCharsets.UTF_8));
            line(in);
        }
        line(in);
        return new Answer(body.toString(), last);
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
