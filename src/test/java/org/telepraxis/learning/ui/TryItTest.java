package org.telepraxis.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ActiveProfiles;
import org.telepraxis.courseware.Exercise;

/** What a learner does in a lesson's active step, and finds again when they come back. */
@ApplicationModuleTest(module = "learning", mode = BootstrapMode.ALL_DEPENDENCIES)
@ActiveProfiles("test")
@ViewPackages(packages = "org.telepraxis.learning.ui")
@WithMockUser(username = "steps@example.org", roles = "TRAINEE")
class TryItTest extends SpringBrowserlessTest {

    private static final Exercise RANK = new Exercise.Rank(
            "What comes first?",
            "A **case**.",
            "First",
            "Last",
            List.of(
                    new Exercise.Ranked("line", "The line", "It stops everything."),
                    new Exercise.Ranked("room", "The room", "It can be heard."),
                    new Exercise.Ranked("date", "The date", "It can wait.")),
            "What stops the session comes first.");

    private final Map<String, String> store = new HashMap<>();

    private final Kept kept = new Kept() {
        @Override
        public String text(String part) {
            return store.getOrDefault(part, "");
        }

        @Override
        public Instant put(String part, String text) {
            store.put(part, text);
            return Instant.EPOCH;
        }
    };

    @BeforeEach
    void nothingEnteredYet() {
        store.clear();
    }

    @Test
    void ranksComparesAndFindsTheRankingAgain() {
        show(RANK);
        assertThat(text()).contains("<strong>case</strong>").doesNotContain("It can wait.");

        while (!order().getFirst().equals("The date")) {
            move("Up: The date");
        }
        press("Compare with a colleague");

        assertThat(text())
                .contains("It can wait.", "What stops the session comes first.", "of 3 stand in the same place");
        var left = order();
        show(RANK);
        assertThat(order()).isEqualTo(left).startsWith("The date");
        assertThat(text()).contains("It can wait.");
    }

    @Test
    void showsTheOtherRecordOnlyAfterOneIsWritten() {
        var record = new Exercise.FormRecord(
                "Write the record.",
                "",
                List.of(
                        new Exercise.Field("reason", "Reason", "One sentence.", 2, List.of(), "Fridays are good."),
                        new Exercise.Field("who", "How", "", 2, List.of("He decided", "Together"), "Together")),
                "Could he read it aloud?");
        show(record);
        test(find(TextArea.class).single()).setValue("He wants to start.");
        test(choice()).selectItem("Together");
        assertThat(find(TextArea.class).single().getHelperText()).isEqualTo("One sentence.");
        assertThat(visibleText()).doesNotContain("Fridays are good.");

        press("Compare with a colleague’s record");
        assertThat(visibleText()).contains("Fridays are good.", "Could he read it aloud?");

        show(record);
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("He wants to start.");
        assertThat(choice().getValue()).isEqualTo("Together");
        assertThat(visibleText()).contains("Fridays are good.");
    }

    @Test
    void appraisesEachCriterionAndComparesTheConclusion() {
        var appraise = new Exercise.Appraise(
                "Appraise it.",
                "An invented app.",
                List.of("Good enough", "Not good enough"),
                List.of(
                        new Exercise.Criterion("source", "Source", "Good enough", "There are names."),
                        new Exercise.Criterion("data", "Data", "Not good enough", "Partners without a name.")),
                List.of("A card", "No card"),
                "No card",
                "It fails on data.");
        show(appraise);
        var groups = find(RadioButtonGroup.class).all();
        assertThat(groups).hasSize(3);
        groups.forEach(group -> choose(group, 0));
        test(find(TextArea.class).all().getLast()).setValue("Who are the partners?");
        assertThat(text()).doesNotContain("There are names.");

        press("Compare with a colleague");

        assertThat(text())
                .contains("says the same: “Good enough”. There are names.")
                .contains("says “Not good enough”. Partners without a name.")
                .contains("says “No card”. It fails on data.");
        show(appraise);
        assertThat(find(TextArea.class).all().getLast().getValue()).isEqualTo("Who are the partners?");
        assertThat(text()).contains("says “No card”. It fails on data.");
    }

    @Test
    void walksDownALadderRungByRungAndFindsThePlaceAgain() {
        var ladder = new Exercise.Rehearse(
                "Go down.",
                "**Marek** speaks.",
                "Marek",
                List.of(rung("name", "Name it"), rung("ring", "Ring")),
                "Done.");
        show(ladder);
        assertThat(text()).contains("No sound: Name it");
        assertThat(visibleText()).contains("Rung 1 of 2.").doesNotContain("He thinks he was heard.");

        choose(find(RadioButtonGroup.class).all().getFirst(), 0);
        assertThat(visibleText())
                .contains("Marek sees and hears", "He thinks he was heard.", "Choose again. It is not true.")
                .doesNotContain("I lost you: Name it");
        assertThat(open("rung-unsaid")).isEqualTo(2);

        choose(find(RadioButtonGroup.class).all().getFirst(), 1);
        test(find(TextArea.class).all().getFirst()).setValue("Your sound is gone.");
        pressFirst("I have said it");
        assertThat(visibleText()).contains("I lost you: Name it", "The last words?");
        press("Next rung");
        assertThat(visibleText()).contains("Rung 2 of 2.");
        assertThat(open("rung-ahead")).isZero();

        show(ladder);
        assertThat(visibleText()).contains("Rung 2 of 2.", "I lost you: Name it");
        assertThat(find(TextArea.class).all().getFirst().getValue()).isEqualTo("Your sound is gone.");
        choose(find(RadioButtonGroup.class).all().getLast(), 1);
        press("I have said it");
        press("To the foot of the ladder");
        assertThat(visibleText()).contains("All 2 rungs walked.", "Done.");

        press("Walk down again");
        assertThat(visibleText()).contains("Rung 1 of 2.").doesNotContain("I lost you", "Done.");
        assertThat(find(TextArea.class).all().getFirst().getValue()).isEqualTo("Your sound is gone.");
    }

    private static Exercise.Rung rung(String id, String title) {
        return new Exercise.Rung(
                id,
                title,
                "soon",
                "No sound: " + title,
                List.of(
                        new Exercise.LadderMove("Nod", false, "He thinks he was heard.", "It is not true."),
                        new Exercise.LadderMove("Say so", true, "He stops.", "At once.")),
                "I lost you: " + title,
                List.of("The last words?"));
    }

    private long open(String name) {
        return find(ListItem.class).all().stream()
                .flatMap(item -> Stream.concat(Stream.of(item), item.getChildren()))
                .filter(part -> part.hasClassName(name))
                .count();
    }

    @Test
    void keepsTheTicksOfAListThatNeedsNoCamera() {
        var camera = new Exercise.Camera(
                "Look at your picture.",
                List.of(new Exercise.Point("Light from the front", "Seen."), new Exercise.Point("Door closed", "")));
        show(camera);
        assertThat(text()).contains("<tp-camera-check>");
        test(find(Checkbox.class).all().getFirst()).click();
        test(find(Checkbox.class).all().getLast()).click();
        test(find(Checkbox.class).all().getLast()).click();

        show(camera);
        assertThat(find(Checkbox.class).all()).extracting(Checkbox::getValue).containsExactly(true, false);
    }

    @Test
    void asksAgainWhereAnAuthorHasChangedTheWords() {
        show(new Exercise.SelfCheck("What is true?", List.of(new Exercise.Point("I ask for the number", ""))));
        test(find(Checkbox.class).single()).click();

        show(new Exercise.SelfCheck("What is true?", List.of(new Exercise.Point("I ask for it each time", ""))));
        assertThat(find(Checkbox.class).single().getValue()).isFalse();
    }

    @Test
    void findsSortedCardsAgainWithTheirReasons() {
        var sort = new Exercise.Sort(
                "Sort.",
                List.of(new Exercise.Category("view", "A view"), new Exercise.Category("fact", "A finding")),
                List.of(new Exercise.Card("People say so", "view", "It was heard.")));
        show(sort);
        choose(find(RadioButtonGroup.class).single(), 1);
        assertThat(text()).contains("Look again. It was heard.");

        show(sort);
        assertThat(text()).contains("Look again. It was heard.");
    }

    private void show(Exercise exercise) {
        var ui = UI.getCurrent();
        ui.removeAll();
        ui.add(new TryIt(exercise, kept, Map.of()));
    }

    private List<String> order() {
        return find(OrderList.class).single().order().stream()
                .map(item -> ((Exercise.Ranked) item).text())
                .toList();
    }

    private void move(String label) {
        var button = find(NativeButton.class).all().stream()
                .filter(candidate -> label.equals(candidate.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
        test(button).click();
    }

    private void pressFirst(String words) {
        test(find(Button.class).withText(words).all().getFirst()).click();
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<String> choice() {
        return find(RadioButtonGroup.class).single();
    }

    /** As if the person had done it. */
    private void choose(RadioButtonGroup<?> group, int index) {
        test(group)
                .selectItem(group.getChildren().toList().get(index).getElement().getTextRecursively());
    }

    private static String text() {
        return UI.getCurrent().getElement().getOuterHTML();
    }

    /** Only what is shown. */
    private static String visibleText() {
        var all = new StringBuilder();
        collect(UI.getCurrent().getElement(), all);
        return all.toString();
    }

    private static void collect(com.vaadin.flow.dom.Element element, StringBuilder all) {
        if (element.isTextNode()) {
            all.append(element.getText()).append('\n');
        } else if (element.isVisible()) {
            element.getChildren().forEach(child -> collect(child, all));
        }
    }
}
