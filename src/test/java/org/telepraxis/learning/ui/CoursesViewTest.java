package org.telepraxis.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ActiveProfiles;
import org.telepraxis.identity.People;
import org.telepraxis.identity.Role;

@ApplicationModuleTest(module = "learning", mode = BootstrapMode.ALL_DEPENDENCIES)
@ActiveProfiles("test")
@ViewPackages(packages = "org.telepraxis.learning.ui")
class CoursesViewTest extends SpringBrowserlessTest {

    @Autowired
    People people;

    @Test
    @WithMockUser(username = "path.seen@example.org", roles = "TRAINEE")
    void showsTheTracksWithHoursAndWhatComesFirst() {
        people.enrol("Pat Seen", "path.seen@example.org", "a-long-password", Set.of(Role.TRAINEE));

        navigate(CoursesView.class);

        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .contains("For clinicians", "For raters and supervisors");
        assertThat(find(ListItem.class).all())
                .extracting(item -> item.getElement().getTextRecursively())
                .anyMatch(text -> text.startsWith("C7") && text.contains("12 hours (CPD), after C3, 0 of "))
                .anyMatch(text -> text.startsWith("C10") && text.contains("8 hours (CPD), 0 of "));
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("63 hours of professional development together")
                .contains("never for time alone");
    }
}
