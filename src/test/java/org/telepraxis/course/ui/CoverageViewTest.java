package org.telepraxis.course.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.NativeDetails;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ActiveProfiles;

@ApplicationModuleTest(module = "learning", mode = BootstrapMode.ALL_DEPENDENCIES)
@ActiveProfiles("test")
@ViewPackages(packages = "org.telepraxis.course.ui")
class CoverageViewTest extends SpringBrowserlessTest {

    @Test
    @WithMockUser(username = "writes@example.org", roles = "AUTHOR")
    void showsAuthorsWhatIsOpenAndHowHardLessonsAreToRead() {
        navigate(CoverageView.class);

        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("10 of 10 courses are drafts, not clinically reviewed.");
        assertThat(find(NativeDetails.class).all())
                .hasSize(10)
                .first()
                .extracting(details -> details.getElement().getTextRecursively())
                .asString()
                .contains("C1 Digital mental health")
                .contains("Lessons 16 The time it takes was tried by two people (needs others)")
                .contains("Not tried by two people yet.")
                .contains("C1 lesson 1 From phone call to virtual reality");
    }
}
