package org.telepraxis.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Somebody sits the knowledge exam over a bad connection and on two devices; a panel sets its cut. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(Witness.class)
class ExamJourney {

    private static final String PANEL = "Cut of the knowledge exam";

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
    void anExamSurvivesALostConnectionAndAChangeOfDevice() {
        try (var lena = new Visitor(chromium, server).signIn("trainee@example.org");
                var phone = new Visitor(chromium, server)) {
            lena.menu("Exams");
            lena.link("To the exam").click();
            assertThat(lena.heading("Before you begin")).isVisible();
            lena.picture("exam/before");
            lena.button("Begin the exam").click();

            answer(lena.page);
            assertThat(lena.page.getByText("This answer is saved.")).isVisible();
            lena.picture("exam/question");
            lena.pageIsAccessible();
            next(lena.page);

            lena.page.context().setOffline(true);
            answer(lena.page);
            assertThat(lena.page.getByText("On this device only.")).isVisible();
            assertThat(lena.page.getByText("No connection. 1 change is on this device, not saved yet"))
                    .isVisible();
            assertThat(cell(lena.page, "Question 2, not saved yet")).isVisible();
            lena.picture("exam/offline");
            lena.page.context().setOffline(false);
            assertThat(lena.page.getByText("This answer is saved.")).isVisible();

            // Its clock goes three hours fast; the time left is that of the server all the same.
            phone.page.clock().setSystemTime(Date.from(Instant.now().plus(Duration.ofHours(3))));
            phone.signIn("trainee@example.org");
            phone.open(lena.address().replace(lena.url(""), ""));
            assertThat(phone.page.locator(".exam-time")).containsText(Pattern.compile("(50|4\\d|3\\d) min left"));
            assertThat(cell(phone.page, "Question 1, answered")).isVisible();
            assertThat(cell(phone.page, "Question 2, answered")).isVisible();
            lena.page.locator(".exam-number button").click();
            assertThat(lena.heading("Your exam is open somewhere else")).isVisible();

            answer(phone.page);
            assertThat(cell(phone.page, "Question 3, answered")).isVisible();
            phone.button("Look over and hand in").click();
            assertThat(phone.page.getByText("3 of 16 questions have an answer."))
                    .isVisible();
            phone.page
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Hand in").setExact(true))
                    .click();
            phone.button("Yes, hand in for good").click();
            assertThat(phone.heading("Handed in")).isVisible();
            noteOnTheSitting();
            assertThat(lena.received()).noneMatch(body -> body.contains("secretkey") || body.contains("\"correct\""));
        }
    }

    /** The officer sees who has handed in, and writes down what happened to whom. */
    private void noteOnTheSitting() {
        try (var officer = new Visitor(chromium, server).signIn("officer@example.org")) {
            officer.menu("Examination");
            open(officer, "Online, at home");
            assertThat(officer.page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Lena Osei")))
                    .containsText("Handed in");
            officer.page.getByLabel("What happened").fill("The line was away for a minute; nothing was lost.");
            officer.button("Write it down").click();
            assertThat(officer.page.locator(".exam-list > li"))
                    .containsText("The line was away for a minute; nothing was lost.");
            assertThat(officer.page.getByLabel("What happened")).hasValue("");
            officer.picture("exam/sitting");
            officer.pageIsAccessible();
        }
    }

    @Test
    void judgesSetTheCutInTwoRounds() {
        try (var sade = new Visitor(chromium, server).signIn("supervisor2@example.org");
                var ruth = new Visitor(chromium, server).signIn("supervisor3@example.org");
                var officer = new Visitor(chromium, server).signIn("officer@example.org")) {
            handInTheFirstRound(sade);

            openPanel(officer);
            assertThat(officer.page.getByText("5 of 5 judges have handed in this round."))
                    .isVisible();
            officer.picture("exam/panel");
            officer.pageIsAccessible();
            officer.button("Open the second round").click();
            confirm(officer, "All judges have handed in.");
            assertThat(officer.button("Close the panel")).isVisible();

            judgeAgain(sade, "70");
            judgeAgain(ruth, "60");
            adopt(officer);

            officer.menu("Examination");
            officer.link("Item statistics").first().click();
            assertThat(officer.heading("Items at a glance")).isVisible();
            assertThat(officer.page.getByText("papers are handed in")).isVisible();
            officer.picture("exam/figures");
            officer.pageIsAccessible();
        }
    }

    /** Nobody sees what others said before they have judged themselves. */
    private static void handInTheFirstRound(Visitor judge) {
        judge.menu("Exams");
        open(judge, PANEL);
        assertThat(judge.page.getByText("10 of 12 judged, all saved")).isVisible();
        assertThat(judge.page.locator(".exam-strip")).hasCount(0);
        say(judge, 10, "63");
        say(judge, 11, "80");
        assertThat(judge.page.getByText("12 of 12 judged, all saved")).isVisible();
        judge.pageIsAccessible();
        judge.button("Hand in this round").click();
        confirm(judge, "What you said stands from now on.");
        assertThat(judge.page.getByText("You have handed in the first round.")).isVisible();
    }

    /** Now they see it, and judge more than half of the items again. */
    private static void judgeAgain(Visitor judge, String percent) {
        judge.menu("Exams");
        open(judge, PANEL);
        assertThat(judge.page.locator(".exam-strip")).hasCount(12);
        judge.picture("exam/judge");
        for (int item = 0; item < 7; item++) {
            say(judge, item, percent);
        }
        assertThat(judge.page.getByText("7 of 12 judged, all saved")).isVisible();
        judge.button("Hand in this round").click();
        confirm(judge, "What you said stands from now on.");
        assertThat(judge.page.getByText("You have handed in the second round.")).isVisible();
    }

    /** The cut that the panel found is adopted with its minutes, and stands on the examination's page. */
    private static void adopt(Visitor officer) {
        openPanel(officer);
        assertThat(officer.page.getByText("2 of 5 judges have handed in this round."))
                .isVisible();
        officer.button("Close the panel").click();
        confirm(officer, "What they said in it will not count");
        assertThat(officer.heading("Adopt the cut")).isVisible();
        officer.page
                .getByText("Adopt", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(officer.page.getByLabel("Cut to adopt, in per cent")).hasValue("65");
        officer.page
                .getByLabel("Minutes: why this cut")
                .fill("Both judges of the second round; the spread was discussed and accepted.");
        officer.page
                .getByLabel(Pattern.compile("^I have read what speaks against this cut"))
                .check();
        officer.picture("exam/adopt");
        officer.pageIsAccessible();
        officer.button("Adopt this cut").click();
        assertThat(officer.heading("Adopt the cut")).hasCount(0);
        officer.link("/ Knowledge exam (example)").click();
        assertThat(officer.page
                        .getByRole(AriaRole.ROW)
                        .filter(new Locator.FilterOptions().setHasText("the spread was discussed and accepted")))
                .containsText("Panel");
    }

    private static void openPanel(Visitor officer) {
        officer.menu("Examination");
        open(officer, PANEL);
    }

    /** Answers whatever kind of question it is, with what comes first. */
    private static void answer(Page page) {
        assertThat(page.locator(".exam-options")).isVisible();
        if (page.locator(".exam-choice").count() > 0) {
            page.locator(".exam-choice input").first().click();
        } else if (page.locator(".exam-pair").count() > 0) {
            page.getByRole(AriaRole.RADIO).first().click();
            page.getByRole(AriaRole.RADIO).last().click();
        } else {
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("This order is right"))
                    .click();
        }
    }

    private static void next(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Next").setExact(true))
                .click();
        assertThat(page.getByText("Question 2 of 16")).isVisible();
    }

    private static Locator cell(Page page, String says) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(says).setExact(true));
    }

    private static void open(Visitor visitor, String panel) {
        visitor.page
                .locator(".exam-list > li")
                .filter(new Locator.FilterOptions().setHasText(panel))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Open"))
                .click();
    }

    private static void confirm(Visitor visitor, String consequence) {
        assertThat(visitor.page.getByText(consequence)).isVisible();
        visitor.page.locator("vaadin-button[slot='confirm-button']").click();
    }

    private static void say(Visitor judge, int item, String percent) {
        var card = judge.page.locator(".exam-judge-item").nth(item);
        card.locator("input").fill(percent);
        card.locator("input").press("Tab");
        assertThat(card.getByText("Saved", new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
    }
}
