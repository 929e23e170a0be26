package org.telepraxis.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Sessions in which everything goes wrong but the person: nothing decided may be lost, nothing may happen twice. */
final class FaultRun {

    private enum Trouble {
        CONNECTION_CUT,
        TAB_CLOSED,
        REQUEST_REPEATED,
        MOVE_SENT_AGAIN
    }

    private static final int ONE_IN = 8;

    private final Place place;
    private final SessionBench.Size size;
    private final AtomicInteger left;
    private final Map<String, List<String>> made = Collections.synchronizedMap(new TreeMap<>());
    private final Map<Trouble, Integer> troubles = Collections.synchronizedMap(new EnumMap<>(Trouble.class));
    private final List<Long> resumed = Collections.synchronizedList(new ArrayList<>());

    FaultRun(Place place, SessionBench.Size size) {
        this.place = place;
        this.size = size;
        this.left = new AtomicInteger(size.attempts());
    }

    void run(Report report) throws Exception {
        report.say("Faults: %d attempts of %s by %d people at once, %s, %d server kills"
                .formatted(size.attempts(), Robot.SCENARIO, size.people(), place.database(), size.kills()));
        var emails = place.withPeople(size.people());
        int kills = 0;
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var people = new ArrayList<Future<?>>();
            for (int i = 0; i < emails.size(); i++) {
                int seed = i;
                people.add(pool.submit(() -> {
                    play(emails.get(seed), seed);
                    return null;
                }));
            }
            for (int kill = 1; kill <= size.kills(); kill++) {
                int at = size.attempts() * kill / (size.kills() + 1);
                while (size.attempts() - left.get() < at && people.stream().anyMatch(person -> !person.isDone())) {
                    ServerProcess.pause(20);
                }
                place.server().kill();
                place.server().start();
                kills++;
            }
            for (var person : people) {
                try {
                    person.get();
                } catch (ExecutionException stopped) {
                    report.say("A robot stopped: " + stopped.getCause());
                }
            }
        }
        place.server().stop();
        compare(report, kills);
    }

    private void play(String email, int seed) throws IOException {
        var browser = new Browser(place.server());
        patiently(() -> browser.signIn(email));
        for (int attempt = 0; left.getAndDecrement() > 0; attempt++) {
            var robot = new Robot(place.server(), browser, seed * 10_000L + attempt);
            patiently(robot::begin);
            playOut(robot);
            made.put(robot.attempt(), robot.made());
        }
    }

    private void playOut(Robot robot) {
        while (true) {
            try {
                if (robot.ended()) {
                    return;
                }
                var decision = robot.decide();
                if (robot.chance().nextInt(ONE_IN) == 0) {
                    inTrouble(robot, decision);
                } else {
                    robot.make(decision);
                }
            } catch (IOException lineOrServerLost) {
                resumed.add(robot.resume());
            }
        }
    }

    private void inTrouble(Robot robot, Decision decision) throws IOException {
        var trouble = Trouble.values()[robot.chance().nextInt(Trouble.values().length)];
        troubles.merge(trouble, 1, Integer::sum);
        var browser = robot.browser();
        var message = robot.message(decision);
        switch (trouble) {
            case CONNECTION_CUT -> {
                browser.deliverAndCut(message);
                robot.resume();
            }
            case TAB_CLOSED -> {
                browser.deliver(message);
                robot.answered();
                browser.close();
                robot.resume();
            }
            case REQUEST_REPEATED -> {
                browser.deliver(message);
                robot.answered();
                browser.repeat(message);
                robot.resume();
            }
            case MOVE_SENT_AGAIN -> {
                browser.deliver(message);
                boolean happened = robot.answered();
                if (happened) {
                    var again = decision.asMoveNumber(robot.made().size() - 1);
                    browser.deliver(browser.stageEvent("stage-move", again));
                }
                robot.resume();
            }
        }
    }

    private void compare(Report report, int kills) throws SQLException {
        int lost = 0;
        int doubled = 0;
        int different = 0;
        int moves = 0;
        try (var connection = place.connect()) {
            for (var attempt : made.entrySet()) {
                var kept = place.log(connection, attempt.getKey());
                moves += kept.size();
                lost += Math.max(0, attempt.getValue().size() - kept.size());
                doubled += Math.max(0, kept.size() - attempt.getValue().size());
                if (kept.size() == attempt.getValue().size() && !kept.equals(attempt.getValue())) {
                    different++;
                }
            }
        }
        report.say("%d attempts, %d moves; %d server kills, troubles %s"
                .formatted(made.size(), moves, kills, new TreeMap<>(troubles)));
        report.figure("decisions lost", lost, "", 0);
        report.figure("decisions doubled", doubled, "", 0);
        report.figure("attempts whose log differs otherwise", different, "", 0);
        report.figure("attempts not played to an end", size.attempts() - made.size(), "", 0);
        var times = resumed.stream().mapToLong(Long::longValue).toArray();
        report.spread("resumed after a kill, from when the server was back", times);
        report.figure(
                "longest resume after the server was back", Report.millis(Report.percentile(times, 1)) / 1000, "s", 2);
    }

    private interface Act {
        void run() throws IOException;
    }

    /** Tries until it works: the server may be killed at any moment. */
    private void patiently(Act act) {
        while (true) {
            place.server().backSince(0);
            try {
                act.run();
                return;
            } catch (IOException gone) {
                ServerProcess.pause(50);
            }
        }
    }
}
