package org.telepraxis.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.telepraxis.courseware.CoursewareReader;
import org.telepraxis.scenario.Move;
import org.telepraxis.scenario.Scenario;
import org.telepraxis.scenario.TestVector;
import org.telepraxis.scenario.VectorRun;

/** Plays a session on the stage, move by move, with the controls a person uses. */
final class SessionPlayer {

    private final Page page;

    SessionPlayer(Visitor visitor) {
        this.page = visitor.page;
    }

    static Scenario s06() {
        return CoursewareReader.read(Path.of("courses"))
                .courseware()
                .course("c7")
                .flatMap(course -> course.scenario("S06"))
                .orElseThrow();
    }

    /** A way through S06 that ends with the hand-over, in any of its forms. */
    static List<Move> soundWay(String form) {
        var scenario = s06();
        var id = form.equals("B") ? "TV4" : "TV1";
        var vector = scenario.vectors().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow();
        var inForm = new TestVector(vector.id(), form, vector.mode(), vector.steps(), vector.expected());
        return VectorRun.of(scenario, inForm).playthrough().moves();
    }

    /** How many moves the screen has seen. */
    int sequence() {
        return Integer.parseInt(stage().getAttribute("data-seq"));
    }

    Locator stage() {
        return page.getByTestId("stage");
    }

    void play(List<Move> moves) {
        moves.forEach(this::make);
    }

    /** Makes the move and waits until the screen shows it as done. */
    void make(Move move) {
        int before = sequence();
        switch (move) {
            case Move.Write(var prompt, var text) -> {
                page.getByTestId("own-words").fill(text);
                page.getByTestId("keep-words").click();
            }
            case Move.Choose(var option) -> {
                page.locator("[data-option-id='" + option + "']").check(new Locator.CheckOptions().setForce(true));
                page.getByTestId("say").click();
            }
            case Move.Act(var tool, var argument) -> act(tool, argument);
            case Move.Continue ignored -> page.getByTestId("continue").click();
            case Move.Pause() -> page.getByTestId("pause").click();
            case Move.Resume() -> page.getByTestId("resume").click();
            case Move.Leave() -> {
                page.getByTestId("leave").click();
                page.getByTestId("leave-confirm").click();
            }
            case Move.GoBack() -> page.getByTestId("go-back").click();
        }
        assertThat(stage()).hasAttribute("data-seq", String.valueOf(before + 1));
    }

    private void act(String tool, @org.jspecify.annotations.Nullable String argument) {
        page.locator("[data-tool-id='" + tool + "']").first().click();
        if (argument == null) {
            return;
        }
        var words = page.getByTestId("ask-words");
        var sheet = page.getByTestId("ask-sheet");
        assertThat(sheet).isVisible();
        if (words.count() > 0) {
            words.fill(argument);
        } else {
            sheet.locator("input[value='" + argument + "']").check(new Locator.CheckOptions().setForce(true));
        }
        page.getByTestId("ask-send").click();
    }
}
