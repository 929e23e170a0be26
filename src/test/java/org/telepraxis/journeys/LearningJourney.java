package org.telepraxis.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.telepraxis.courseware.CoursewareReader;

/** A trainee learns: what is next, what is locked and why, a lesson, the practice check, the job aid. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(Witness.class)
class LearningJourney {

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
    void aTraineeSeesTheRuleLearnsPassesTheCheckAndOpensTheCrisisCourse() {
        try (var lena = new Visitor(chromium, server)) {
            lena.open("/login");
            lena.picture("sign-in");
            lena.pageIsAccessible();
            lena.signIn("trainee@example.org");
            assertThat(lena.page.getByText("Lena").first()).isVisible();
            lena.picture("home");
            lena.pageIsAccessible();

            lena.menu("Courses");
            assertThat(lena.page.getByText("Opens when you pass the practice check of C3"))
                    .isVisible();
            lena.pageIsAccessible();
            lena.link("Crisis at a distance").click();
            assertThat(lena.page.getByText("Opens when you pass the practice check of C3"))
                    .isVisible();
            assertThat(lena.link("The line goes dead")).hasCount(0);

            lena.menu("Courses");
            lena.link("The digital therapeutic contract").click();
            lena.picture("course");
            lena.pageIsAccessible();
            readLessonFive(lena);
            fillInTheJobAid(lena);
            passTheCheck(lena);

            lena.menu("Courses");
            lena.link("Crisis at a distance").click();
            assertThat(lena.page.getByText("Draft, not clinically reviewed")).isVisible();
            assertThat(lena.page.getByText("Opens when you pass")).hasCount(0);
            lena.pageIsAccessible();
        }
    }

    private void readLessonFive(Visitor lena) {
        lena.link("If we are cut off").click();
        assertThat(lena.heading("If we are cut off").first()).isVisible();
        lena.picture("lesson");
        lena.pageIsAccessible();
        var lesson = CoursewareReader.read(Path.of("courses"))
                .courseware()
                .course("c3")
                .orElseThrow()
                .lesson("c3-l5")
                .orElseThrow();
        var learner = new Learner(lena, "c3");
        for (int i = 0; i < lesson.recallItems().size(); i++) {
            learner.answer(
                    lena.page.locator(".rq .question").nth(i),
                    lesson.recallItems().get(i));
        }
        notes(lena).fill("Ask it as care, not as a form.");
        assertThat(lena.page.getByText("Saved ").first()).isVisible();
        lena.button("Done, go on").click();
        assertThat(lena.heading("Data, law, money").first()).isVisible();
        lena.page.goBack();
        assertThat(lena.heading("If we are cut off").first()).isVisible();
        assertThat(notes(lena)).hasValue("Ask it as care, not as a form.");
    }

    private static Locator notes(Visitor lena) {
        return lena.page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Notes").setExact(true));
    }

    private void fillInTheJobAid(Visitor lena) {
        lena.open("/courses/c3/job-aid");
        var first = lena.page.getByRole(AriaRole.TEXTBOX).first();
        first.fill("I call you, on this number, within two minutes.");
        assertThat(lena.page
                        .getByText("Saved ", new Page.GetByTextOptions().setExact(false))
                        .first())
                .isVisible();
        lena.pageIsAccessible();
        lena.page.reload();
        assertThat(lena.page.getByRole(AriaRole.TEXTBOX).first())
                .hasValue("I call you, on this number, within two minutes.");
    }

    private void passTheCheck(Visitor lena) {
        lena.open("/courses/c3/check");
        lena.pageIsAccessible();
        new Learner(lena, "c3").passCheck();
        assertThat(lena.page.getByText("Passed: 10 of 10 right.")).isVisible();
        assertThat(lena.page.locator(".note").getByText("Passed", new Locator.GetByTextOptions().setExact(false)))
                .isVisible();
    }
}
