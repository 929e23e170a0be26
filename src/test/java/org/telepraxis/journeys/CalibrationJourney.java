package org.telepraxis.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.telepraxis.courseware.Course;
import org.telepraxis.courseware.CoursewareReader;
import org.telepraxis.courseware.ReferenceReplay;

/** A rater renews a licence: does the course, fails the test, trains, passes. The test is one replay long here. */
@Tag("browser")
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(Witness.class)
class CalibrationJourney {

    private static final String FAMILY = "Planned sessions";

    private final List<ReferenceReplay> replays =
            CoursewareReader.read(Path.of("courses")).courseware().courses().stream()
                    .map(Course::replays)
                    .flatMap(List::stream)
                    .toList();

    private RunningServer server;
    private Chromium chromium;

    @BeforeAll
    void start(@TempDir Path data) {
        server = RunningServer.withDemoData(
                data, "--telepraxis.licence.test-replays=1", "--telepraxis.licence.retraining-replays=1");
        chromium = new Chromium();
    }

    @AfterAll
    void stop() {
        chromium.close();
        server.close();
    }

    @Test
    void aRaterFailsCalibrationTrainsAndPasses() {
        try (var ruth = new Visitor(chromium, server).signIn("supervisor3@example.org")) {
            prepare(ruth);
            fail(ruth);
            train(ruth);
            pass(ruth);
        }
        try (var chief = new Visitor(chromium, server).signIn("chief@example.org")) {
            chief.menu("Raters");
            assertThat(chief.heading("Ruth Adler")).isVisible();
            assertThat(chief.page.getByText("One licence test not passed.")).isVisible();
            chief.pageIsAccessible();
            chief.picture("raters");
            chief.menu("Allocation");
            assertThat(chief.heading("Open performances")).isVisible();
            chief.pageIsAccessible();
            chief.picture("allocation");
        }
    }

    private void prepare(Visitor ruth) {
        ruth.menu("Calibration");
        assertThat(ruth.button("Rate a training replay: " + FAMILY)).isDisabled();
        ruth.open("/courses/c10/check");
        new Learner(ruth, "c10").passCheck();
        assertThat(ruth.page.getByText("Passed:")).isVisible();
        ruth.menu("Calibration");
        ruth.button("Change").click();
        var dialog = ruth.page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Interests").fill("I supervise two colleagues of the clinic in Harrowell.");
        dialog.getByLabel("German").check();
        dialog.getByText("Declare", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(ruth.page.getByText("rating in German, English")).isVisible();
        ruth.pageIsAccessible();
        ruth.picture("calibration");
    }

    private void fail(Visitor ruth) {
        beginTest(ruth);
        var rating = new RatingPlayer(ruth);
        rating.rateReplay(competence -> 1, action -> action.startsWith("MN") ? "Not triggered" : "Met");
        ruth.pageIsAccessible();
        ruth.picture("calibration-workbench");
        rating.lockReplay();
        assertThat(ruth.page.getByText("Not passed this time.")).isVisible();
        assertThat(ruth.page.getByText("Not met").first()).isVisible();
        ruth.pageIsAccessible();
        ruth.picture("licence-test");
    }

    private void train(Visitor ruth) {
        ruth.menu("Calibration");
        assertThat(ruth.page.getByText("rate 1 training replay first; 0 done.")).isVisible();
        ruth.button("Rate a training replay: " + FAMILY).click();
        assertThat(ruth.heading("Training 1")).isVisible();
        rateAsTheKeySays(ruth);
        assertThat(ruth.page.getByText("What this replay teaches")).isVisible();
        assertThat(ruth.page.getByText("came out as you said.")).isVisible();
        ruth.pageIsAccessible();
        ruth.picture("calibration-key");
    }

    private void pass(Visitor ruth) {
        beginTest(ruth);
        rateAsTheKeySays(ruth);
        assertThat(ruth.page.getByText("Passed. Your licence is valid from today."))
                .isVisible();
        ruth.menu("Calibration");
        assertThat(ruth.page.getByRole(AriaRole.ROW).filter(hasText("Test 2"))).containsText("Passed");
    }

    private void beginTest(Visitor ruth) {
        ruth.menu("Calibration");
        ruth.button("Take the licence test, 1 replay: " + FAMILY).click();
        ruth.button("Rate Test 1").click();
        assertThat(ruth.heading("Test 1")).isVisible();
    }

    private void rateAsTheKeySays(Visitor ruth) {
        var rating = new RatingPlayer(ruth);
        var said = plain(ruth.page.locator(".transcript").innerText());
        var key = replays.stream()
                .filter(replay -> !replay.ownWords().isEmpty()
                        && replay.ownWords().values().stream()
                                .allMatch(words -> said.contains(plain(words.replaceAll("\\{\\{.*", "")))))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No replay says: " + said))
                .key();
        rating.rateReplay(
                competence -> key.levels().stream()
                        .filter(level -> level.competence().equals(competence))
                        .findFirst()
                        .orElseThrow()
                        .level(),
                action -> label(key.criticalActions().getOrDefault(action, "not_triggered")));
        rating.lockReplay();
    }

    private static String label(String result) {
        var words = result.replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String plain(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    private static Locator.FilterOptions hasText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
