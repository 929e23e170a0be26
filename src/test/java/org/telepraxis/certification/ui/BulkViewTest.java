package org.telepraxis.certification.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ActiveProfiles;
import org.telepraxis.certification.BulkDecisions;
import org.telepraxis.certification.BulkProgress;
import org.telepraxis.certification.Office;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;

@ApplicationModuleTest(module = "certification", mode = BootstrapMode.ALL_DEPENDENCIES)
@ActiveProfiles("test")
@Import(Office.class)
@ViewPackages(classes = CandidateView.class)
class BulkViewTest extends SpringBrowserlessTest {

    @Autowired
    Office office;

    @Autowired
    BulkDecisions decisions;

    private PersonSummary chosen;
    private PersonSummary other;

    @BeforeEach
    void twoCandidatesOfWhomEveryRuleIsMet() {
        var north = office.association();
        chosen = office.member(north, Role.TRAINEE);
        other = office.member(north, Role.TRAINEE);
        var officer = office.member(north, Role.OFFICER);
        office.soundCandidate(chosen);
        office.soundCandidate(other);
        office.signIn(officer);
    }

    @Test
    void whoWasNotChosenStaysWhereTheyAreWhileTheOtherIsCertified() {
        var view = navigate(BulkView.class);
        var box = box(other);
        box(chosen).setValue(true);
        find(TextArea.class).withCaption("Minute for each of them").single().setValue(Office.REASON);
        find(Checkbox.class).all().stream()
                .filter(one -> one.getLabel().startsWith("I have not trained"))
                .forEach(one -> one.setValue(true));
        test(find(Button.class).withText("Issue").single()).click();

        await().atMost(Duration.ofMinutes(1))
                .pollInSameThread()
                .until(() -> decisions.jobs().stream().allMatch(BulkProgress::finished));
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));

        assertThat(view.getElement().getTextRecursively()).contains("1 of 1 done");
        assertThat(box(other)).isSameAs(box);
        assertThat(find(Checkbox.class).all()).noneMatch(one -> one.getLabel().equals(chosen.name()));
    }

    private Checkbox box(PersonSummary person) {
        return find(Checkbox.class).all().stream()
                .filter(one -> one.getLabel().equals(person.name()))
                .findFirst()
                .orElseThrow();
    }
}
