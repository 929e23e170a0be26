package org.telepraxis.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Everybody comes back at once to a server that has just been killed and started again. The clock runs from when the server calls itself
 * ready to when the room shows the beat with the right number of moves; what the server does before is part of its start.
 */
final class ResumeRun {

    private static final int STEPS_BEFORE = 12;

    private final Place place;
    private final SessionBench.Size size;
    private final List<Long> resumed = new ArrayList<>();
    private final List<Long> starts = new ArrayList<>();
    private final List<Long> startCpu = new ArrayList<>();
    private final List<Long> resumeCpu = new ArrayList<>();

    ResumeRun(Place place, SessionBench.Size size) {
        this.place = place;
        this.size = size;
    }

    void run(Report report) throws Exception {
        report.say("Resume: %d people in sessions of %s come back at once, %d times, %s, to a server just started"
                .formatted(size.people(), Robot.SCENARIO, size.restarts(), place.database()));
        var robots = new ArrayList<Robot>();
        for (var email : place.withPeople(size.people())) {
            robots.add(underWay(email, robots.size()));
        }
        for (int i = 0; i < size.restarts(); i++) {
            place.server().kill();
            long from = System.nanoTime();
            place.server().start();
            starts.add(System.nanoTime() - from);
            comeBack(robots);
        }
        report.spread("started until ready", longs(starts));
        report.spread("processor time of the start", longs(startCpu));
        report.spread("processor time of the server for all to come back", longs(resumeCpu));
        report.say("Load of this machine now: %.1f on %d processors"
                .formatted(
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                        Runtime.getRuntime().availableProcessors()));
        report.spread("resumed after a kill, from when the server was back", longs(resumed));
        report.figure(
                "longest resume, all at once", Report.millis(Report.percentile(longs(resumed), 1)) / 1000, "s", 2);
    }

    private Robot underWay(String email, int seed) throws Exception {
        var browser = new Browser(place.server());
        browser.signIn(email);
        var robot = new Robot(place.server(), browser, seed);
        robot.begin();
        for (int i = 0; i < STEPS_BEFORE && !robot.ended(); i++) {
            robot.make(robot.decide());
        }
        return robot;
    }

    private void comeBack(List<Robot> robots) throws Exception {
        var before = place.cpu();
        startCpu.add(before.toNanos());
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks =
                    robots.stream().<Callable<Long>>map(robot -> robot::resume).toList();
            for (Future<Long> robot : pool.invokeAll(tasks)) {
                resumed.add(robot.get());
            }
        }
        resumeCpu.add(place.cpu().minus(before).toNanos());
    }

    private static long[] longs(List<Long> values) {
        return values.stream().mapToLong(Long::longValue).toArray();
    }
}
