package org.telepraxis.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ActiveProfiles;
import org.telepraxis.course.CourseCatalogue;
import org.telepraxis.courseware.Item;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonId;
import org.telepraxis.identity.Role;
import org.telepraxis.learning.PracticeChecks;

@ApplicationModuleTest(module = "learning", mode = BootstrapMode.ALL_DEPENDENCIES)
@ActiveProfiles("test")
@ViewPackages(packages = "org.telepraxis.learning.ui")
class RecallViewTest extends SpringBrowserlessTest {

    @Autowired
    People people;

    @Autowired
    PracticeChecks checks;

    @Autowired
    CourseCatalogue catalogue;

    @Autowired
    JdbcClient jdbc;

    @Test
    @WithMockUser(username = "nothing.back@example.org", roles = "TRAINEE")
    void saysThatNothingComesBackYet() {
        enrolled("nothing.back@example.org");

        navigate(RecallView.class);

        assertThat(text()).contains("Nothing comes back today.");
        assertThat(find(Button.class).all()).isEmpty();
    }

    @Test
    @WithMockUser(username = "comes.back@example.org", roles = "TRAINEE")
    void asksOneQuestionAtATimeAndIsNotAskedTwiceAfterAReload() {
        var items = singleAnswers(2);
        answeredYesterday(enrolled("comes.back@example.org"), items);

        navigate(RecallView.class);
        assertThat(text()).contains("Two questions, about one minute", "Question 1 of 2");
        var first = asked(items);
        answer(first, true);

        assertThat(text()).contains("Right.", "How did it come?", "Read again: ");
        assertThat(text())
                .contains(first.options().stream().map(Item.Option::why).toList());

        navigate(CoursesView.class);
        navigate(RecallView.class);
        assertThat(text()).contains("Question 2 of 2");
        var second = asked(items);
        assertThat(second).isNotEqualTo(first);
        answer(second, false);
        assertThat(text()).contains("Not quite.").doesNotContain("How did it come?");
        test(button("Go on")).click();
        assertThat(text()).contains("Two questions answered: that is all for today.");
    }

    @Test
    @WithMockUser(username = "came.easily@example.org", roles = "TRAINEE")
    void theWordForHowItCameIsKeptAndGoesOn() {
        var items = singleAnswers(1);
        var person = enrolled("came.easily@example.org");
        answeredYesterday(person, items);
        navigate(RecallView.class);
        answer(asked(items), true);

        test(button("At once")).click();

        assertThat(text()).contains("One question answered");
        assertThat(jdbc.sql("select max(quality) from recall_answer where person_id = ?")
                        .param(person.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }

    private PersonId enrolled(String email) {
        return people.enrol("Rea Call", email, "a-long-password", Set.of(Role.TRAINEE))
                .id();
    }

    private List<Item> singleAnswers(int count) {
        return catalogue.course("c3").course().lessons().stream()
                .flatMap(lesson -> lesson.recallItems().stream())
                .filter(item -> item.type() == Item.Type.SBA)
                .limit(count)
                .toList();
    }

    private void answeredYesterday(PersonId person, List<Item> items) {
        items.forEach(item -> checks.recall(person, "c3", item, item.key()));
        jdbc.sql("update recall_answer set answered_at = ? where person_id = ?")
                .param(Timestamp.from(Instant.now().minus(2, ChronoUnit.DAYS)))
                .param(person.value())
                .update();
    }

    private Item asked(List<Item> items) {
        var stem = find(H3.class).single().getText();
        return items.stream()
                .filter(item -> item.stem().equals(stem))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private void answer(Item item, boolean right) {
        assertThat(find(CheckboxGroup.class).all()).isEmpty();
        var group = (RadioButtonGroup<Item.Option>) find(RadioButtonGroup.class).single();
        item.options().stream()
                .filter(option -> option.correct() == right)
                .findFirst()
                .ifPresent(wanted -> group.setValue(group.getListDataView()
                        .getItems()
                        .filter(option -> option.id().equals(wanted.id()))
                        .findFirst()
                        .orElseThrow()));
        test(button("Answer")).click();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getOuterHTML();
    }
}
