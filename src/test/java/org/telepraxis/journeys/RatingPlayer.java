package org.telepraxis.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** A supervisor who works through a rating with the controls of the workbench. */
final class RatingPlayer {

    private static final Pattern CODE = Pattern.compile("Performance ([0-9A-Z]{2}-[0-9A-Z]{2})");

    private static final List<String> LEVELS = List.of("Unsafe", "Not shown", "Sound", "Skilled");

    private final Visitor rater;
    private final Page page;

    RatingPlayer(Visitor rater) {
        this.rater = rater;
        this.page = rater.page;
    }

    /** The codes of the performances that wait for this rater. */
    Set<String> codes() {
        rater.open("/ratings");
        assertThat(rater.heading("Ratings").first()).isVisible();
        var codes = new TreeSet<String>();
        var matcher = CODE.matcher(page.locator("body").innerText());
        while (matcher.find()) {
            codes.add(matcher.group(1));
        }
        return codes;
    }

    void open(String code) {
        rater.open("/ratings");
        var row = page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText("Performance " + code))
                .getByRole(AriaRole.BUTTON)
                .first();
        // The first is chosen already; choosing it again would draw the page anew under the next click.
        if (!"true".equals(row.getAttribute("aria-pressed"))) {
            row.click();
        }
        assertThat(page.locator(".grading-preview")).containsText(code);
        page.getByText(Pattern.compile("^(Read and rate|Continue)$")).first().click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Performance " + code)))
                .isVisible();
    }

    /** Gives every criterion the level, with a note and a line of evidence, confirms the actions, and locks. */
    void rateAndLock(String level) {
        rateEverything(level);
        lock();
    }

    void rateEverything(String level) {
        rateCriteria(competence -> level);
        confirmActions();
        goTo("Global");
        page.locator(".rubric-body .levels label.level")
                .filter(new Locator.FilterOptions().setHasText("Pass."))
                .click();
        advise();
    }

    /** Writes what the candidate reads later. */
    private void advise() {
        goTo("Feedback");
        var words = page.locator(".rubric-body textarea");
        assertThat(words).hasCount(3);
        for (int i = 0; i < 3; i++) {
            words.nth(i).fill("Go on as at the second line of the session.");
            words.nth(i).blur();
        }
        assertDone("Feedback");
    }

    void lock() {
        var lock = page.locator(".workbench-head button.primary");
        if (!lock.innerText().strip().equals("Lock rating")) {
            lock.click();
            var left = page.getByRole(AriaRole.DIALOG).innerText();
            throw new AssertionError("Not everything that was rated is saved: "
                    + left + "; the header says: "
                    + page.locator(".workbench-head").innerText());
        }
        lock.click();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Lock rating").setExact(true))
                .click();
        assertThat(page.getByText("Locked. What you said stands.").first()).isVisible();
    }

    /** Rates a reference replay: a level from 1 to 4 for each competence, and how each critical action came out. */
    void rateReplay(ToIntFunction<String> level, UnaryOperator<String> result) {
        rateCriteria(competence -> LEVELS.get(level.applyAsInt(competence) - 1));
        goTo("Actions");
        var actions = page.locator(".rubric-body .action");
        assertThat(actions.first()).isVisible();
        for (int i = 0; i < actions.count(); i++) {
            var id = actions.nth(i).locator(".what .code").innerText().strip();
            var button = actions.nth(i)
                    .getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions()
                                    .setName(result.apply(id) + " " + id)
                                    .setExact(true));
            press(button);
        }
        goTo("Global");
        page.locator(".rubric-body .levels label.level")
                .filter(new Locator.FilterOptions().setHasText("Borderline."))
                .click();
    }

    /** Locks a reference replay; what follows is another page. */
    void lockReplay() {
        var lock = page.locator(".workbench-head button.primary");
        assertThat(lock).hasText("Lock rating");
        lock.click();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Lock rating").setExact(true))
                .click();
        assertThat(page.locator(".workbench")).hasCount(0);
    }

    private void rateCriteria(UnaryOperator<String> level) {
        var steps = page.locator(".criteria .step");
        assertThat(steps.first()).isVisible();
        var names = steps.allInnerTexts().stream().map(String::strip).toList();
        for (var name : criteria(names)) {
            goTo(name);
            page.locator(".rubric-body .levels label.level")
                    .filter(new Locator.FilterOptions()
                            .setHasText(Pattern.compile("^\\s*" + level.apply(name) + "\\.")))
                    .click();
            var why = "The transcript shows it at the line kept as evidence, " + name + ".";
            page.locator(".rubric-body textarea").fill(why);
            assertThat(page.locator(".rubric-body textarea")).hasValue(why);
            keepLine();
            assertDone(name);
        }
    }

    /** The demo may have kept the line as evidence already; pressing its bookmark again would let go of it. */
    private void keepLine() {
        var line = page.locator(".transcript .pin").nth(2);
        if (!"true".equals(line.getAttribute("aria-pressed"))) {
            line.click();
        }
        assertThat(line).hasAttribute("aria-pressed", "true");
    }

    private void confirmActions() {
        goTo("Actions");
        var actions = page.locator(".rubric-body .action");
        assertThat(actions.first()).isVisible();
        for (int i = 0; i < actions.count(); i++) {
            var confirm = actions.nth(i)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Confirm")));
            press(confirm);
        }
    }

    /** Anybody to whom the page gives no answer presses once more, and says so. */
    private void press(Locator button) {
        button.click();
        try {
            assertThat(button)
                    .hasAttribute(
                            "aria-pressed", "true", new LocatorAssertions.HasAttributeOptions().setTimeout(10_000));
        } catch (AssertionError unanswered) {
            System.out.printf(
                    "Pressed once more: %s%n%s%n", button, page.locator("body").innerText());
            button.click();
            assertThat(button).hasAttribute("aria-pressed", "true");
        }
    }

    private static List<String> criteria(List<String> steps) {
        return steps.stream()
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .map(text -> text.replaceFirst("^.* ", ""))
                .filter(text -> text.matches("[A-Z]{3}-\\d"))
                .toList();
    }

    private void goTo(String name) {
        if (step(name).getAttribute("aria-current") == null) {
            step(name).click();
        }
        assertThat(step(name)).hasAttribute("aria-current", "true");
    }

    /** Level, evidence and note of that place are saved. */
    private void assertDone(String name) {
        assertThat(step(name)).hasClass(Pattern.compile("\\bdone\\b"));
    }

    private Locator step(String name) {
        return page.locator(".criteria .step").filter(new Locator.FilterOptions().setHasText(name));
    }
}
