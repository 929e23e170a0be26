package org.telepraxis.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Somebody who practises one session in a browser and remembers every decision the room has shown as made. */
final class Robot {

    static final String SCENARIO = "S01";

    private final ServerProcess server;
    private final Browser browser;
    private final RandomGenerator chance;
    private final List<String> made = new ArrayList<>();
    private @Nullable Decision underWay;
    private String attempt = "";

    Robot(ServerProcess server, Browser browser, long seed) {
        this.server = server;
        this.browser = browser;
        this.chance = new SplittableRandom(seed);
    }

    /** Begins a practice session, or goes on with the one that was begun when the answer got lost. */
    void begin() throws IOException {
        browser.open("sessions/" + SCENARIO);
        var begun = browser.link("session/");
        if (begun.isPresent()) {
            browser.open(begun.get());
        } else {
            browser.click("Start practice");
        }
        attempt = browser.view().path("attempt").stringValue("");
    }

    String attempt() {
        return attempt;
    }

    List<String> made() {
        return List.copyOf(made);
    }

    RandomGenerator chance() {
        return chance;
    }

    Browser browser() {
        return browser;
    }

    JsonNode view() throws IOException {
        return browser.view();
    }

    boolean ended() throws IOException {
        return browser.view().path("ending").isObject();
    }

    /** The next decision: the one under way, as long as nobody knows whether it happened. */
    Decision decide() throws IOException {
        var open = underWay;
        return open == null ? Decision.from(browser.view(), chance) : open;
    }

    /** The message for the decision, to be sent as the next move. */
    String message(Decision decision) {
        underWay = decision;
        return browser.stageEvent("stage-move", decision.asMoveNumber(made.size()));
    }

    /** Makes the decision and looks whether the room has it. */
    void make(Decision decision) throws IOException {
        browser.deliver(message(decision));
        answered();
    }

    /** Looks what the answer says: the decision has happened once, or the room has refused it. */
    boolean answered() throws IOException {
        boolean happened = compared();
        underWay = null;
        return happened;
    }

    private boolean compared() throws IOException {
        int seq = browser.view().path("seq").intValue();
        var open = underWay;
        if (open != null && seq == made.size() + 1) {
            made.add(open.encoded());
            underWay = null;
            return true;
        }
        if (seq != made.size()) {
            throw new IllegalStateException(
                    "Attempt " + attempt + " shows " + seq + " moves, made were " + made.size());
        }
        return false;
    }

    /** Opens the session's address anew, if need be again and again, and says how long it took from when the server was there. */
    long resume() {
        long interrupted = System.nanoTime();
        while (true) {
            long from = server.backSince(interrupted);
            try {
                browser.open("session/" + attempt);
                compared();
                return System.nanoTime() - from;
            } catch (IOException goneAgain) {
                ServerProcess.pause(50);
            }
        }
    }
}
