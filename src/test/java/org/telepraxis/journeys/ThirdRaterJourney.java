package org.telepraxis.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Two raters see a performance of the demo so differently that a third, who is not told so, decides. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(Witness.class)
class ThirdRaterJourney {

    private static final List<String> SUPERVISORS =
            List.of("supervisor@example.org", "supervisor2@example.org", "supervisor3@example.org");

    private Path data;
    private RunningServer server;
    private Chromium chromium;

    @BeforeAll
    void start(@TempDir Path data) {
        this.data = data;
        server = RunningServer.withDemoData(data, "--spring.datasource.url=" + Blindness.url(data));
        chromium = new Chromium();
    }

    @AfterAll
    void stop() {
        chromium.close();
        server.close();
    }

    @Test
    void twoDisagreeAndAThirdDecidesAndNobodyLearnsOfAnother() throws SQLException {
        var queues = new LinkedHashMap<String, Set<String>>();
        SUPERVISORS.forEach(email -> queues.put(email, codes(email)));
        var code = queues.values().stream()
                .flatMap(Set::stream)
                .filter(candidate -> holders(queues, candidate).size() == 2)
                .findFirst()
                .orElseThrow();
        var both = holders(queues, code);

        var third = SUPERVISORS.stream()
                .filter(email -> !both.contains(email))
                .findFirst()
                .orElseThrow();
        try (var blindness = new Blindness(data)) {
            var last = isBlind(blindness, both.getLast(), code);
            var before = told(last, blindness.seat(both.getLast(), code));

            rate(both.getFirst(), code, "Sound");

            isBlind(blindness, both.getFirst(), code);
            assertThat(told(last, blindness.seat(both.getLast(), code)))
                    .as("what one is told does not change with what the other does")
                    .isEqualTo(before);

            rate(both.getLast(), code, "Unsafe");

            isBlind(blindness, third, code);
            rate(third, code, "Not shown");
        }

        try (var first = new Visitor(chromium, server).signIn(both.getFirst())) {
            first.open("/ratings");
            first.page.getByText(Pattern.compile("^Locked \\d+$")).first().click();
            assertThat(first.page
                            .getByRole(AriaRole.ROW)
                            .filter(new Locator.FilterOptions().setHasText("Performance " + code)))
                    .containsText("The result stands");
        }
    }

    /** Asks for everything as this rater. */
    private RaterCrawl isBlind(Blindness blindness, String email, String code) throws SQLException {
        var seat = blindness.seat(email, code);
        var pages = new ArrayList<>(List.of("ratings/" + seat.rating()));
        seat.others().forEach(other -> pages.addAll(RaterCrawl.guesses(other)));
        pages.addAll(RaterCrawl.guesses(seat.attempt(), seat.performance()));
        var files = List.of(
                "portfolio-files/" + seat.attempt(),
                "certificates/" + seat.attempt() + ".pdf",
                "verify/" + seat.attempt() + ".json",
                "actuator/health",
                "actuator/env",
                "error");
        var crawl = new RaterCrawl(server.url("/"), email).everything(pages, files);
        blindness.holdsFor(seat, email, crawl);
        return crawl;
    }

    /** What home, queue and workbench show. */
    private static List<String> told(RaterCrawl rater, Blindness.Seat seat) {
        var told = new ArrayList<String>();
        for (var page : List.of("", "ratings", "ratings/" + seat.rating())) {
            told.addAll(rater.told(page));
        }
        assertThat(told).hasSizeGreaterThan(500);
        return told;
    }

    private Set<String> codes(String email) {
        try (var rater = new Visitor(chromium, server).signIn(email)) {
            return new RatingPlayer(rater).codes();
        }
    }

    private static List<String> holders(Map<String, Set<String>> queues, String code) {
        return queues.entrySet().stream()
                .filter(queue -> queue.getValue().contains(code))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void rate(String email, String code, String level) {
        try (var rater = new Visitor(chromium, server).signIn(email)) {
            var rating = new RatingPlayer(rater);
            rating.open(code);
            rating.rateAndLock(level);
        }
    }
}
