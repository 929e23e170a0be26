package org.telepraxis.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.slf4j.LoggerFactory;

/**
 * Many supervisors at their queues and workbenches at once, on a database with years of ratings in it, and the quality report over all of
 * them. {@code short} or {@code long}; {@code h2}, {@code postgres} or both. Ends by itself, with 1 when a figure misses its target.
 */
final class RatingLoad {

    private static final int AT_ONCE = 8;
    private static final int READING_MILLIS = 8_000;

    /**
     * How much is done.
     *
     * @param past performances closed; half of them, with two ratings each, are in the report
     * @param sheetOneIn for one in so many the sheets of its raters are written, too
     * @param each ratings that wait for each rater
     * @param rounds of one rater alone
     */
    record Size(int raters, int past, int sheetOneIn, int each, int rounds, int seconds) {

        static Size of(List<String> wishes) {
            return wishes.contains("long")
                    ? new Size(200, 100_000, 10, 4, 40, 60)
                    : new Size(200, 100_000, 40, 4, 20, 30);
        }
    }

    private final Place place;
    private final Size size;
    private final AtomicBoolean measuring = new AtomicBoolean();
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicInteger failed = new AtomicInteger();
    private final List<Long> queues = Collections.synchronizedList(new ArrayList<>());
    private final List<Long> workbenches = Collections.synchronizedList(new ArrayList<>());
    private final List<Long> judgements = Collections.synchronizedList(new ArrayList<>());

    private RatingLoad(Place place, Size size) {
        this.place = place;
        this.size = size;
    }

    public static void main(String[] arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        var wishes = List.of(arguments);
        var report = new Report();
        for (boolean postgres : wishes.containsAll(List.of("h2", "postgres"))
                ? new boolean[] {false, true}
                : new boolean[] {wishes.contains("postgres")}) {
            try (var place = Place.on(Files.createTempDirectory("telepraxis-ratings"), postgres)) {
                new RatingLoad(place, Size.of(wishes)).run(report);
            }
        }
        System.exit(report.targetsMet() ? 0 : 1);
    }

    private void run(Report report) throws Exception {
        report.say("Ratings: %d supervisors at once, %d performances closed, %s, %d s"
                .formatted(size.raters(), size.past(), place.database(), size.seconds()));
        long from = System.nanoTime();
        var emails = place.withPeople(
                size.raters(), "SUPERVISOR", "rater", connection -> new RatingPast(connection, size).write());
        report.say("started and written in %d s".formatted((System.nanoTime() - from) / 1_000_000_000));
        quality(report);
        var browsers = new ArrayList<Browser>();
        try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
            var tasks = emails.stream()
                    .<Callable<Browser>>map(email -> () -> signedIn(email))
                    .toList();
            for (var browser : pool.invokeAll(tasks)) {
                browsers.add(browser.get());
            }
        }
        measure(report, browsers);
        alone(report, emails.getFirst());
    }

    private Browser signedIn(String email) throws IOException {
        var browser = new Browser(place.server());
        browser.signIn(email);
        browser.open("ratings");
        return browser;
    }

    /** The page on agreement as the chief assessor opens it, with all that is on it; the first times warm the server. */
    private void quality(Report report) throws IOException {
        var chief = signedIn("chief@example.org");
        var times = new ArrayList<Long>();
        var before = place.cpu();
        for (int i = 0; i < 8; i++) {
            if (i == 3) {
                times.clear();
                before = place.cpu();
            }
            long from = System.nanoTime();
            chief.open("agreement");
            times.add(System.nanoTime() - from);
        }
        var used = place.cpu().minus(before);
        var nanos = nanos(times);
        report.spread("the quality report over %d ratings".formatted(size.past()), nanos);
        report.figure("the report, in the middle", Report.millis(Report.percentile(nanos, 0.5)), "ms", 2_000);
        report.figure("processor time for it, database included", used.toNanos() / 1e6 / times.size(), "ms", 2_000);
    }

    /** One rater alone, one act after another: what each costs in processor time, whatever else the machine is doing. */
    private void alone(Report report, String email) throws IOException {
        var browser = signedIn(email);
        var open = new Cost();
        var read = new Cost();
        var say = new Cost();
        for (int i = -size.rounds() / 4; i < size.rounds(); i++) {
            open.of(i >= 0, () -> browser.open("ratings"));
            read.of(i >= 0, () -> browser.click("Read and rate", "Continue"));
            browser.click("Actions");
            say.of(i >= 0, () -> browser.click("Confirm"));
            browser.close();
        }
        open.tell(report, "queue opened, one rater alone");
        read.tell(report, "workbench opened, one rater alone");
        say.tell(report, "judgement saved, one rater alone");
    }

    /** Time on the clock and on the processors, server and database together. */
    private final class Cost {

        private final List<Long> times = new ArrayList<>();
        private Duration used = Duration.ZERO;

        void of(boolean counts, Act act) throws IOException {
            var before = place.cpu();
            long from = System.nanoTime();
            act.run();
            if (counts) {
                times.add(System.nanoTime() - from);
                used = used.plus(place.cpu().minus(before));
            }
        }

        void tell(Report report, String what) {
            report.spread(what, nanos(times));
            report.figure(what + ", processor time", used.toNanos() / 1e6 / times.size(), "ms", 75);
        }
    }

    private void measure(Report report, List<Browser> browsers) throws Exception {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var ready = new CountDownLatch(browsers.size());
            IntStream.range(0, browsers.size())
                    .forEach(seed -> pool.submit(() -> live(browsers.get(seed), new Random(seed), ready)));
            ready.await();
            ServerProcess.pause(4L * READING_MILLIS);
            var before = place.cpu();
            measuring.set(true);
            ServerProcess.pause(Duration.ofSeconds(size.seconds()).toMillis());
            measuring.set(false);
            var used = place.cpu().minus(before);
            over.set(true);
            int count = queues.size() + workbenches.size() + judgements.size();
            report.say("%d pages and judgements, %.1f a second".formatted(count, count / (double) size.seconds()));
            for (var kind : List.of(queues, workbenches, judgements)) {
                var what =
                        kind == queues ? "queue opened" : kind == workbenches ? "workbench opened" : "judgement saved";
                report.spread(what, nanos(kind));
                report.figure(
                        what + ", 95 of 100 within", Report.millis(Report.percentile(nanos(kind), 0.95)), "ms", 150);
            }
            report.figure("what failed", failed.get(), "", 0);
            report.figure(
                    "processor time for each, database included", used.toNanos() / 1e6 / Math.max(1, count), "ms", 40);
        }
    }

    /** Opens the queue, reads, opens a rating, reads, confirms some critical actions, and begins again. */
    private void live(Browser browser, Random chance, CountDownLatch ready) {
        ready.countDown();
        while (!over.get()) {
            try {
                read(chance);
                timed(queues, () -> browser.open("ratings"));
                read(chance);
                timed(workbenches, () -> browser.click("Read and rate", "Continue"));
                read(chance);
                browser.click("Actions");
                for (int i = 0; i < 3 && !over.get(); i++) {
                    read(chance);
                    timed(judgements, () -> browser.click("Confirm"));
                }
                browser.close();
            } catch (IOException | RuntimeException e) {
                if (!over.get() && failed.incrementAndGet() == 1) {
                    e.printStackTrace();
                }
            }
        }
    }

    private interface Act {
        void run() throws IOException;
    }

    private void timed(List<Long> times, Act act) throws IOException {
        boolean counts = measuring.get();
        long from = System.nanoTime();
        act.run();
        if (counts && measuring.get()) {
            times.add(System.nanoTime() - from);
        }
    }

    private static void read(Random chance) {
        ServerProcess.pause((long) Math.min(-Math.log(1 - chance.nextDouble()), 4) * READING_MILLIS);
    }

    private static long[] nanos(List<Long> times) {
        return times.stream().mapToLong(Long::longValue).toArray();
    }
}
