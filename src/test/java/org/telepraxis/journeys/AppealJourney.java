package org.telepraxis.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A trainee reads the feedback on a session, appeals against it, and two others find something else. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(Witness.class)
class AppealJourney {

    private static final List<String> SUPERVISORS =
            List.of("supervisor@example.org", "supervisor2@example.org", "supervisor3@example.org");

    private RunningServer server;
    private Chromium chromium;

    @BeforeAll
    void start(@TempDir Path data) {
        server = RunningServer.withDemoData(data);
        chromium = new Chromium();
    }

    @AfterAll
    void stop() {
        chromium.close();
        server.close();
    }

    @Test
    void anAppealSucceeds() {
        try (var paulo = new Visitor(chromium, server).signIn("trainee2@example.org");
                var chief = new Visitor(chromium, server).signIn("chief@example.org")) {
            var before = queues();
            read(paulo);
            file(paulo);
            admit(chief);
            assertThat(rate(before)).isEqualTo(2);
            decide(chief);
            assertThat(paulo.page.reload().status()).isEqualTo(200);
            assertThat(paulo.page.getByText("Your appeal changed this result.").first())
                    .isVisible();
            assertThat(paulo.heading("What stood before your appeal")).isVisible();
            paulo.pageIsAccessible();
        }
    }

    private Map<String, Set<String>> queues() {
        var queues = new LinkedHashMap<String, Set<String>>();
        for (var email : SUPERVISORS) {
            try (var rater = new Visitor(chromium, server).signIn(email)) {
                queues.put(email, new RatingPlayer(rater).codes());
            }
        }
        return queues;
    }

    private static void read(Visitor paulo) {
        paulo.menu("Feedback");
        paulo.page
                .locator(".feedback-list li")
                .filter(new Locator.FilterOptions().setHasText("The last day to appeal is"))
                .getByRole(AriaRole.LINK)
                .click();
        assertThat(paulo.heading("Take along")).isVisible();
        paulo.page.locator(".feedback-quote").first().click();
        assertThat(paulo.page.locator("tp-session-replay [data-now]")).hasCount(1);
        paulo.page.evaluate("scrollTo(0, 0)");
        paulo.picture("feedback");
        paulo.pageIsAccessible();
    }

    private static void file(Visitor paulo) {
        paulo.button("File an appeal").click();
        var dialog = paulo.page.getByRole(AriaRole.DIALOG);
        dialog.getByText("Error of fact").click();
        dialog.getByRole(AriaRole.TEXTBOX)
                .fill(
                        "The level rests on the first line alone. Two lines later I told her how she could check who I am.");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("File the appeal"))
                .click();
        assertThat(paulo.heading("Appeal: Filed")).isVisible();
        assertThat(paulo.page.getByText("Answer promised by")).isVisible();
    }

    private static void admit(Visitor chief) {
        chief.menu("Appeals");
        assertThat(chief.page.getByText(": overdue").first()).isVisible();
        chief.picture("appeals");
        chief.pageIsAccessible();
        open(chief);
        chief.page
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Admit").setExact(true))
                .click();
        var dialog = chief.page.getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.TEXTBOX)
                .fill("Your appeal names a fact that can be checked. Two others rate the session.");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Admit and draw a panel"))
                .click();
        assertThat(chief.page.getByText("0 of 2 new raters have locked").first())
                .isVisible();
    }

    private static void open(Visitor chief) {
        chief.open("/appeals");
        chief.page
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText("Error of fact"))
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        assertThat(chief.heading("Ratings side by side")).isVisible();
    }

    /** Whoever got a new performance rates it as any other. */
    private int rate(Map<String, Set<String>> before) {
        int rated = 0;
        for (var email : SUPERVISORS) {
            try (var rater = new Visitor(chromium, server).signIn(email)) {
                var rating = new RatingPlayer(rater);
                var codes = rating.codes();
                codes.removeAll(before.get(email));
                if (!codes.isEmpty()) {
                    rating.open(codes.iterator().next());
                    assertThat(rater.page.locator("body").innerText()).doesNotContainIgnoringCase("appeal");
                    rating.rateAndLock("Sound");
                    rated++;
                }
            }
        }
        return rated;
    }

    /** Two of the three who decide are members, the first in the list that is still free. */
    private static void vote(Visitor chief, int place, boolean member) {
        var voice = chief.page.locator(".panel-voice").nth(place).locator("vaadin-select");
        if (member) {
            voice.first().click();
            chief.page
                    .locator("vaadin-select-list-box vaadin-select-item:visible")
                    .nth(place)
                    .click();
        }
        voice.last().click();
        chief.page
                .locator("vaadin-select-list-box vaadin-select-item:visible")
                .filter(new Locator.FilterOptions().setHasText("The panel's result replaces it"))
                .click();
    }

    private static void decide(Visitor chief) {
        open(chief);
        assertThat(chief.page.getByText("The new panel has rated: decide").first())
                .isVisible();
        chief.picture("appeal");
        chief.pageIsAccessible();
        chief.page
                .locator(".appeal-choice")
                .getByText("The panel's result replaces it")
                .click();
        chief.page
                .getByLabel("Reasons")
                .fill("The record shows the line that the appeal names; both new raters saw it.");
        vote(chief, 0, true);
        vote(chief, 1, true);
        vote(chief, 2, false);
        chief.page.getByLabel("From outside the association").fill("Ngaire Holt, Southern Board");
        chief.button("Decide the appeal").click();
        assertThat(chief.heading("Appeal: Decided: the result is changed")).isVisible();
    }
}
