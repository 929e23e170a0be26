package org.telepraxis.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Many people in sessions at once, each of whom reads for a while between two steps. */
final class LoadRun {

    private static final int STEPS_BEFORE = 5;
    private static final int READING_MILLIS = 6_000;
    private static final int SILENCE_MILLIS = 2_000;
    private static final int AT_ONCE = 8;

    private final Place place;
    private final SessionBench.Size size;
    private final AtomicBoolean measuring = new AtomicBoolean();
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger drafts = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final List<Long> steps = Collections.synchronizedList(new ArrayList<>());
    private final List<Long> bytes = Collections.synchronizedList(new ArrayList<>());

    LoadRun(Place place, SessionBench.Size size) {
        this.place = place;
        this.size = size;
    }

    void run(Report report) throws Exception {
        report.say("Load: %d people in sessions of %s at once, %s, %d s, about %.0f s of reading between two steps"
                .formatted(size.active(), Robot.SCENARIO, place.database(), size.seconds(), READING_MILLIS / 1000.0));
        var emails = place.withPeople(size.active() + AT_ONCE);
        var robots = new ArrayList<Robot>();
        // The first few warm the server and do not count.
        for (var email : emails.subList(0, AT_ONCE)) {
            robots.add(begun(email, robots.size()));
        }
        long without = place.server().liveHeap();
        int warm = robots.size();
        try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
            var tasks = new ArrayList<Callable<Robot>>();
            for (int i = warm; i < emails.size(); i++) {
                int seed = i;
                tasks.add(() -> begun(emails.get(seed), seed));
            }
            for (Future<Robot> robot : pool.invokeAll(tasks)) {
                robots.add(robot.get());
            }
        }
        double heap = (place.server().liveHeap() - without) / 1024.0 / (robots.size() - warm);
        measure(report, robots.subList(warm, robots.size()));
        report.figure("heap per session under way", heap, "KB", 400);
    }

    private Robot begun(String email, int seed) throws IOException {
        var browser = new Browser(place.server());
        browser.signIn(email);
        var robot = new Robot(place.server(), browser, seed);
        robot.begin();
        for (int i = 0; i < STEPS_BEFORE && !robot.ended(); i++) {
            robot.make(robot.decide());
        }
        return robot;
    }

    private void measure(Report report, List<Robot> robots) throws Exception {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var ready = new CountDownLatch(robots.size());
            robots.forEach(robot -> pool.submit(() -> live(robot, ready)));
            ready.await();
            ServerProcess.pause(2L * READING_MILLIS);
            begun.set(0);
            drafts.set(0);
            var before = place.cpu();
            measuring.set(true);
            ServerProcess.pause(Duration.ofSeconds(size.seconds()).toMillis());
            measuring.set(false);
            var used = place.cpu().minus(before);
            over.set(true);
            int count = steps.size();
            report.say(
                    "%d steps, %.1f a second; beside them %d sessions begun anew and %d drafts saved, all in the figures"
                            .formatted(count, count / (double) size.seconds(), begun.get(), drafts.get()));
            report.spread("a step, from request to answer", nanos());
            report.figure("steps that failed", failed.get(), "", 0);
            report.figure(
                    "95 of 100 steps are answered within", Report.millis(Report.percentile(nanos(), 0.95)), "ms", 50);
            report.figure(
                    "processor time for a step, database included", used.toNanos() / 1e6 / Math.max(1, count), "ms", 6);
            report.figure("largest answer to a step", Report.percentile(sizes(), 1) / 1024.0, "KB", 6);
        }
    }

    private void live(Robot robot, CountDownLatch ready) {
        ready.countDown();
        while (!over.get()) {
            read(robot);
            try {
                if (robot.ended()) {
                    robot = new Robot(
                            place.server(), robot.browser(), robot.chance().nextLong());
                    robot.begin();
                    begun.incrementAndGet();
                    continue;
                }
                step(robot);
            } catch (IOException | RuntimeException e) {
                if (!over.get()) {
                    failed.incrementAndGet();
                    return;
                }
            }
        }
    }

    private void step(Robot robot) throws IOException {
        var decision = robot.decide();
        if (decision.kind().equals("write")) {
            var draft = Map.<String, Object>of("id", decision.id(), "text", decision.text());
            robot.browser().deliver(robot.browser().stageEvent("stage-draft", draft));
            drafts.incrementAndGet();
        }
        var message = robot.message(decision);
        boolean counts = measuring.get();
        long from = System.nanoTime();
        robot.browser().deliver(message);
        long took = System.nanoTime() - from;
        robot.answered();
        if (counts && measuring.get()) {
            steps.add(took);
            bytes.add((long) robot.browser().answered());
        }
    }

    /** While somebody reads, the room asks every two seconds whether the server is there. */
    private void read(Robot robot) {
        double reading = -Math.log(1 - robot.chance().nextDouble()) * READING_MILLIS;
        long left = (long) Math.min(reading, 5.0 * READING_MILLIS);
        while (left > SILENCE_MILLIS) {
            ServerProcess.pause(SILENCE_MILLIS);
            left -= SILENCE_MILLIS;
            try {
                robot.browser().askWhetherThere();
            } catch (IOException gone) {
                failed.incrementAndGet();
            }
        }
        ServerProcess.pause(left);
    }

    private long[] nanos() {
        return steps.stream().mapToLong(Long::longValue).toArray();
    }

    private long[] sizes() {
        return bytes.stream().mapToLong(Long::longValue).toArray();
    }
}
