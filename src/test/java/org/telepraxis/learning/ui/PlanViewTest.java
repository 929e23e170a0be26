package org.telepraxis.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ActiveProfiles;
import org.telepraxis.identity.People;
import org.telepraxis.identity.Role;
import org.telepraxis.learning.LearningPlan.Confidence;
import org.telepraxis.learning.LearningPlans;

@ApplicationModuleTest(module = "learning", mode = BootstrapMode.ALL_DEPENDENCIES)
@ActiveProfiles("test")
@ViewPackages(packages = "org.telepraxis.learning.ui")
class PlanViewTest extends SpringBrowserlessTest {

    @Autowired
    People people;

    @Autowired
    LearningPlans plans;

    @Test
    @WithMockUser(username = "plans@example.org", roles = "TRAINEE")
    void ratesPicksFiveAndRefusesASixth() {
        var person = people.enrol("Pia Lanner", "plans@example.org", "a-long-password", Set.of(Role.TRAINEE))
                .id();
        navigate(PlanView.class);
        assertThat(text()).contains("Nothing picked yet.");

        var fields = find(IntegerField.class).all();
        assertThat(fields).hasSize(28);
        test(fields.getFirst()).setValue(4);
        var boxes = find(Checkbox.class).all();
        boxes.subList(0, 6).forEach(box -> test(box).click());

        var plan = plans.of(person);
        assertThat(plan.confidence().values()).containsExactly(new Confidence(4, 4));
        assertThat(plan.picked()).hasSize(5);
        assertThat(boxes.get(5).getValue()).isFalse();
        assertThat(text()).contains("You have picked five.", "0 of ", "Open").doesNotContain("Nothing picked yet.");
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getOuterHTML();
    }
}
