package org.telepraxis.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ActiveProfiles;
import org.telepraxis.courseware.Item;
import org.telepraxis.identity.People;
import org.telepraxis.identity.Role;
import org.telepraxis.learning.PracticeChecks;
import org.telepraxis.learning.SelfEfficacy;

@ApplicationModuleTest(module = "learning", mode = BootstrapMode.ALL_DEPENDENCIES)
@ActiveProfiles("test")
@ViewPackages(packages = "org.telepraxis.learning.ui")
class SelfEfficacyViewTest extends SpringBrowserlessTest {

    private static final Map<String, String> C3 = Map.of(LearningNavigation.COURSE, "c3");

    @Autowired
    People people;

    @Autowired
    SelfEfficacy efficacy;

    @Autowired
    PracticeChecks checks;

    @Test
    @WithMockUser(username = "sure@example.org", roles = "TRAINEE")
    void offersTheScaleBeforeACourseAndShowsTheChangeAfterIt() {
        var person = people.enrol("Sura Lanner", "sure@example.org", "a-long-password", Set.of(Role.TRAINEE))
                .id();
        navigate(SelfEfficacyView.class, C3);
        assertThat(text())
                .contains("How sure are you today?", "Only you see this.")
                .doesNotContain("What has changed");
        choose(0, 3);
        choose(1, 6);
        assertThat(efficacy.of(person, "c3").lines().getFirst().before())
                .extracting(said -> said.strength())
                .isEqualTo(30);

        var state = checks.resumeOrDraw(person, "c3");
        while (state.next().isPresent()) {
            var item = state.next().get();
            state = checks.answer(person, state.id(), item.id(), right(item));
        }
        navigate(SelfEfficacyView.class, C3);
        assertThat(text()).contains("How sure are you now?");
        choose(0, 8);
        choose(1, 5);

        assertThat(text())
                .contains("Surer in 1, less sure in 1 of 2.", "class=\"dumbbells\"", "+50", "-10")
                .contains("To be less sure is no step back by itself");
    }

    private static List<String> right(Item item) {
        return item.form() == Item.Form.BEST_WORST
                ? List.of(item.key().getFirst(), item.key().getLast())
                : item.key();
    }

    private void choose(int item, int step) {
        var group = find(RadioButtonGroup.class).all().get(item);
        test(group)
                .selectItem(group.getChildren().toList().get(step).getElement().getTextRecursively());
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getOuterHTML();
    }
}
