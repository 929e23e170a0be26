package org.telepraxis.journeys;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Tells with a failure what the people of the journey saw last and what its servers complained of, since it may never happen again. */
final class Witness implements TestExecutionExceptionHandler {

    private static final int PAGES = 2;
    private static final int COMPLAINTS = 60;
    private static final Pattern COMPLAINT =
            Pattern.compile("^\\S+ +(WARN|ERROR) |^(\\S+\\.)+\\S*(Exception|Error)\\b|^Caused by");

    private static final Deque<String> PAGES_LEFT = new ArrayDeque<>();
    private static final Set<RunningServer> SERVERS = new HashSet<>();

    static void started(RunningServer server) {
        SERVERS.add(server);
    }

    static void ended(RunningServer server) {
        SERVERS.remove(server);
    }

    static void left(String address, String page) {
        PAGES_LEFT.addLast(address + "\n" + page);
        if (PAGES_LEFT.size() > PAGES) {
            PAGES_LEFT.removeFirst();
        }
    }

    @Override
    public void handleTestExecutionException(ExtensionContext journey, Throwable failure) {
        var complaints = SERVERS.stream()
                .flatMap(server -> server.log().lines())
                .filter(line -> COMPLAINT.matcher(line).find() && !line.contains("Flyway has been verified"))
                .limit(COMPLAINTS)
                .collect(Collectors.joining("\n"));
        throw new AssertionError(
                "%s%nThe servers complained of:%n%s%nThe last pages:%n%s"
                        .formatted(failure, complaints, String.join("\n----\n", PAGES_LEFT)),
                failure);
    }
}
