package org.telepraxis.certification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ActiveProfiles;
import org.telepraxis.certification.CertificateDesign;
import org.telepraxis.certification.Office;
import org.telepraxis.certification.pdf.Language;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;

@ApplicationModuleTest(module = "certification", mode = BootstrapMode.ALL_DEPENDENCIES)
@ActiveProfiles("test")
@Import(Office.class)
@ViewPackages(classes = CandidateView.class)
class KeysViewTest extends SpringBrowserlessTest {

    @Autowired
    Office office;

    @Autowired
    CertificateDesign designs;

    private PersonSummary trainee;
    private PersonSummary officer;
    private PersonSummary second;

    @BeforeEach
    void aCertificate() {
        var north = office.association();
        trainee = office.member(north, Role.TRAINEE);
        officer = office.member(north, Role.OFFICER);
        second = office.member(north, Role.OFFICER);
        office.certified(trainee, officer);
    }

    @Test
    void oneOfficerAsksForANewKeyAndAnotherOneAgrees() {
        office.signIn(officer);
        var view = navigate(KeysView.class);
        assertThat(text(view)).contains("Seals documents and tokens, number 1", "Signs");
        field("Reason for a new key").setValue("It is time for another one.");
        test(button("Ask for a new key")).click();
        assertThat(text(view))
                .contains("Another officer of your association has to agree", "Make a new key", "Take it back");

        office.signIn(second);
        navigate(DesignView.class);
        view = navigate(KeysView.class);
        test(button("Agree and do it")).click();

        assertThat(text(view))
                .contains("Done.", "Seals documents and tokens, number 2")
                .doesNotContain("Agree and do it");
    }

    @Test
    void anOfficeChoosesColoursAndAHolderALanguage() {
        office.signIn(officer);
        var view = navigate(DesignView.class);
        field("Colour of the panel").setValue("#7A7A7A");
        test(button("Save the design")).click();
        assertThat(text(view)).contains("cannot be read well");
        field("Colour of the panel").setValue("#20304F");
        test(button("Save the design")).click();
        assertThat(text(view)).contains("Saved. The next certificate looks so.");
        assertThat(designs.current().panel()).isEqualTo("#20304F");

        office.signIn(trainee);
        var mine = navigate(CertificationView.class);
        @SuppressWarnings("unchecked")
        Select<Language> choice = find(Select.class).single();
        choice.setValue(Language.PORTUGUESE);
        assertThat(text(mine)).contains("Saved.");
        assertThat(designs.language()).contains(Language.PORTUGUESE);
    }

    @Test
    void anOfficeFindsACertificateByItsNameAndReadsThatARevocationIsForGood() {
        var other = office.member(office.associations().find(officer.id()).orElseThrow(), Role.TRAINEE);
        office.certified(other, officer);
        var view = navigate(CertificatesView.class);
        assertThat(text(view)).contains(trainee.name(), other.name());

        field("Find a name, a number or a state").setValue(other.name().toUpperCase(java.util.Locale.ROOT) + " valid");
        assertThat(text(view)).contains(other.name()).doesNotContain(trainee.name());
        field("Find a name, a number or a state").setValue("nobody of this name");
        assertThat(text(view)).doesNotContain(trainee.name()).contains("No certificate here");
        field("Find a name, a number or a state").setValue(trainee.name());

        test(button("Revoke")).click();
        assertThat(text(find(Dialog.class).single())).contains("This is for good");
    }

    @Test
    void anOfficeReadsWhoseAccountsItJoinsAndIsAskedBeforeItDoes() {
        var other = office.member(office.associations().find(officer.id()).orElseThrow(), Role.TRAINEE);
        office.signIn(officer);
        var view = navigate(OfficeRulesView.class);
        mail("Account to give up").setValue(trainee.email());
        mail("Account to keep").setValue(other.email());
        find(TextArea.class).single().setValue("One person with two accounts.");
        test(button("Look at both accounts")).click();

        var dialog = find(Dialog.class).single();
        assertThat(text(dialog)).contains(trainee.name(), other.name(), "Certificate ", "The names differ");
        test(button("Join them")).click();
        assertThat(text(dialog)).contains("Confirm that both accounts are one person’s");
        find(Checkbox.class).all().stream()
                .filter(box -> box.getLabel().startsWith("I have checked"))
                .findFirst()
                .orElseThrow()
                .setValue(true);
        test(button("Join them")).click();
        assertThat(text(view)).contains("belongs to " + other.email());
    }

    private EmailField mail(String label) {
        return find(EmailField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private Button button(String text) {
        return find(Button.class).all().stream()
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively().strip();
    }
}
