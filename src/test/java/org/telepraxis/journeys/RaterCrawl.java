package org.telepraxis.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.telepraxis.bench.Browser;

/**
 * A rater who asks for everything there is: every page of the menu, every link from there, every reading of the performance, and the
 * addresses of what belongs to others. It keeps each answer as it came over the wire, with its head.
 */
final class RaterCrawl {

    /** Pages of all roles, and files; whatever refuses must not tell by its refusal either. */
    private static final List<String> EVERYWHERE = List.of(
            "",
            "ratings",
            "calibration",
            "concerns",
            "raters",
            "allocation",
            "agreement",
            "feedback",
            "appeals",
            "candidates",
            "certificates",
            "certification",
            "outbox",
            "people",
            "publish",
            "coverage",
            "sessions",
            "competences",
            "research",
            "research/export",
            "recall",
            "plan",
            "courses",
            "resources",
            "support",
            "portfolio",
            "portfolio-reviews",
            "reports",
            "role-plays",
            "role-plays/new",
            "verify",
            "no-such-page");

    /** Lessons, scenarios and resource cards are the same for everybody; one of a kind is enough. */
    private static final Set<String> SAME_FOR_ALL = Set.of("courses", "sessions", "resources", "schemes", "issuers");

    /** What opens something without deciding anything. */
    private static final List<String> HARMLESS = List.of(
            "Event log",
            "Own texts",
            "Replay",
            "Transcript",
            "Actions",
            "Global",
            "Feedback",
            "Raise a concern",
            "Declare a conflict");

    private static final Pattern VALUE = Pattern.compile("\"value\":(\"(?:[^\"\\\\]|\\\\.)*+\"|[^,}\\]]+)");
    private static final Pattern KEY = Pattern.compile("\"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\"");

    private final Map<String, List<String>> answers = new LinkedHashMap<>();
    private final Browser browser;
    private String asking = "";

    RaterCrawl(String server, String email) {
        browser = new Browser(
                URI.create(server),
                HttpClient.newHttpClient(),
                answer ->
                        answers.computeIfAbsent(asking, _ -> new ArrayList<>()).add(answer));
        try {
            browser.signIn(email);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // In the demo the sign-in page, which everybody may see, names everybody who can sign in.
        answers.clear();
    }

    /** Every answer, by the address that was asked for. */
    Map<String, List<String>> answers() {
        return answers;
    }

    /** Walks through everything, and tries these pages and files as well. */
    RaterCrawl everything(List<String> pages, List<String> files) {
        var waiting = new ArrayDeque<>(EVERYWHERE);
        waiting.addAll(pages);
        var known = new LinkedHashSet<>(waiting);
        var kinds = new LinkedHashSet<String>();
        while (!waiting.isEmpty()) {
            for (var link : page(waiting.removeFirst())) {
                var kind = link.split("/", 2)[0];
                boolean sameForAll = SAME_FOR_ALL.contains(kind) && link.contains("/") && !kinds.add(kind);
                if (!link.contains(":") && !link.startsWith("assets") && !sameForAll && known.add(link)) {
                    waiting.add(link);
                }
            }
        }
        for (var file : files) {
            asking = file;
            quietly(() -> browser.get("/" + file));
        }
        return this;
    }

    /** Every word and number that one page shows, without the order in which they came and the keys that are new in every tab. */
    List<String> told(String page) {
        answers.remove(page);
        page(page);
        return answers.getOrDefault(page, List.of()).stream()
                .flatMap(answer -> VALUE.matcher(answer).results())
                .map(value -> value.group(1))
                .filter(value -> !KEY.matcher(value).matches())
                .sorted()
                .toList();
    }

    private Set<String> page(String route) {
        asking = route;
        var links = new LinkedHashSet<String>();
        quietly(() -> {
            browser.open(route);
            links.addAll(browser.links());
            for (var label : HARMLESS) {
                if (browser.offers(label)) {
                    browser.click(label);
                    links.addAll(browser.links());
                }
            }
            browser.close();
        });
        return links;
    }

    private interface Asking {
        void run() throws IOException;
    }

    /** A refusal is an answer, too, and was kept. */
    private static void quietly(Asking asking) {
        try {
            asking.run();
        } catch (IOException refused) {
            // Its body was kept before anybody tried to read it.
        }
    }

    /** Addresses behind which something of somebody else may lie. */
    static List<String> guesses(UUID... ids) {
        var guesses = new ArrayList<String>();
        for (var id : ids) {
            for (var place : List.of(
                    "ratings/",
                    "feedback/",
                    "appeals/",
                    "session/",
                    "debrief/",
                    "candidates/",
                    "portfolio-reviews/",
                    "calibration/",
                    "licence-test/",
                    "role-plays/")) {
                guesses.add(place + id);
            }
        }
        return guesses;
    }
}
