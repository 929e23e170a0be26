package org.telepraxis.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import org.telepraxis.courseware.Citations;
import org.telepraxis.courseware.Course;
import org.telepraxis.courseware.CoursewareReader;
import org.telepraxis.courseware.Item;

/** Answers questions from the course files as somebody who has learned would. */
final class Learner {

    private final Page page;
    private final Course course;
    private final Citations citations;

    Learner(Visitor visitor, String courseId) {
        this.page = visitor.page;
        var courseware = CoursewareReader.read(Path.of("courses")).courseware();
        this.course = courseware.course(courseId).orElseThrow();
        this.citations = Citations.of(courseware.sources());
    }

    /** Passes the practice check that is on the page. */
    void passCheck() {
        for (int i = 0; i < course.check().orElseThrow().draw(); i++) {
            assertThat(page.locator(".check")).containsText("Question " + (i + 1) + " of");
            var question = page.locator(".check .question");
            var stem = question.getByRole(AriaRole.HEADING).innerText();
            var item = course.items().stream()
                    .filter(candidate ->
                            citations.inWords(candidate.stem()).strip().equals(stem.strip()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No item asks: " + stem));
            answer(question, item);
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions()
                                    .setName(java.util.regex.Pattern.compile("Next question|See the result")))
                    .click();
        }
    }

    /** Answers a lesson's retrieval question rightly. */
    void answer(Locator question, Item item) {
        switch (item.type()) {
            case SBA, MR -> item.key().forEach(id -> pick(question, item, id));
            case SJT -> {
                if (item.form() == Item.Form.BEST_WORST) {
                    pick(group(question, "The best reply"), item, item.key().getFirst());
                    pick(group(question, "The worst reply"), item, item.key().getLast());
                } else {
                    order(question, item);
                }
            }
            case SEQ -> order(question, item);
        }
        question.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Answer").setExact(true))
                .click();
        assertThat(question.locator(".verdict")).hasText("Right.");
    }

    private static Locator group(Locator question, String name) {
        return question.getByRole(AriaRole.RADIOGROUP, new Locator.GetByRoleOptions().setName(name));
    }

    private void pick(Locator within, Item item, String optionId) {
        within.getByText(text(item, optionId), new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    /** Moves each step up to its place. */
    private void order(Locator question, Item item) {
        var key = item.key();
        for (int place = 0; place < key.size(); place++) {
            var wanted = text(item, key.get(place));
            for (int at = rows(question).indexOf(wanted); at > place; at--) {
                question.getByRole(
                                AriaRole.BUTTON,
                                new Locator.GetByRoleOptions()
                                        .setName("Up: " + wanted)
                                        .setExact(true))
                        .click();
                assertThat(question.locator("li > .grow").nth(at - 1)).hasText(wanted);
            }
        }
    }

    private static List<String> rows(Locator question) {
        return question.locator("li > .grow").allInnerTexts();
    }

    /** As the page says it, with the names of studies in place of their aliases. */
    private String text(Item item, String optionId) {
        return citations.inWords(item.options().stream()
                .filter(option -> option.id().equals(optionId))
                .findFirst()
                .orElseThrow()
                .text());
    }
}
