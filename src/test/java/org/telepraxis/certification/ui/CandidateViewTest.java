package org.telepraxis.certification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ActiveProfiles;
import org.telepraxis.certification.CertificateRegister;
import org.telepraxis.certification.DecisionOutcome;
import org.telepraxis.certification.Office;
import org.telepraxis.competence.Level;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;

@ApplicationModuleTest(module = "certification", mode = BootstrapMode.ALL_DEPENDENCIES)
@ActiveProfiles("test")
@Import(Office.class)
@ViewPackages(classes = CandidateView.class)
class CandidateViewTest extends SpringBrowserlessTest {

    @Autowired
    Office office;

    @Autowired
    CertificateRegister register;

    private PersonSummary trainee;
    private PersonSummary officer;

    @BeforeEach
    void anAssociationWithAnOfficerAndATrainee() {
        var north = office.association();
        trainee = office.member(north, Role.TRAINEE);
        officer = office.member(north, Role.OFFICER);
    }

    @Test
    void anOfficerReadsTheRulesDecidesAndSeesTheCertificate() {
        var candidacy = office.soundCandidate(trainee);
        open(candidacy);

        assertThat(find(H1.class).single().getText()).isEqualTo(trainee.name());
        assertThat(text(find(FindingsList.class).single()))
                .startsWith("Critical actions")
                .contains("0 of 2", "1, CA1 in S06 form B", "8 of 8, 100 %");
        choose(DecisionOutcome.CERTIFY, Office.REASON, true);

        var number = register.issued().getFirst().number();
        assertThat(text(find(DecisionPanel.class).single())).contains("Certificate " + number + " is issued");
        assertThat(find(Button.class).all())
                .noneMatch(button -> button.getText().equals("Issue certificate"));
    }

    @Test
    void saysWhyADecisionIsNotTakenAndKeepsWhatWasWritten() {
        var candidacy = office.soundCandidate(trainee);
        open(candidacy);

        choose(DecisionOutcome.CERTIFY, Office.REASON, false);

        assertThat(text(find(DecisionPanel.class).single())).contains("State that you have not trained");
        assertThat(find(TextArea.class).withCaption("Minute").single().getValue())
                .isEqualTo(Office.REASON);
        assertThat(register.issued()).isEmpty();
    }

    @Test
    void offersNoCertificateAgainstAMissedCriticalAction() {
        var candidacy = office.soundCandidate(trainee);
        office.rated(trainee.id(), "missed", Level.SKILLED);
        open(candidacy);

        assertThat(text(find(FindingsList.class).single())).contains("CA3 missed in S06 form B");
        assertThat(group().getItemEnabledProvider().test(DecisionOutcome.CERTIFY))
                .isFalse();
        choose(DecisionOutcome.DECLINE, "One critical action was missed outright.", true);

        assertThat(text(find(DecisionPanel.class).single())).contains("Do not certify", "missed outright");
    }

    private void open(UUID candidacy) {
        office.signIn(officer);
        navigate(CandidateView.class, candidacy.toString());
    }

    private void choose(DecisionOutcome outcome, String minute, boolean noConflict) {
        group().setValue(outcome);
        find(TextArea.class).withCaption("Minute").single().setValue(minute);
        find(Checkbox.class).single().setValue(noConflict);
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().matches("Issue certificate|Record decision"))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<DecisionOutcome> group() {
        return find(RadioButtonGroup.class).single();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively().strip();
    }
}
