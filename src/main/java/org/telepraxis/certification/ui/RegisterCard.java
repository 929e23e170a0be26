package org.telepraxis.certification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import org.telepraxis.certification.ListedWords;
import org.telepraxis.certification.RegisterConsent;

/** Where a holder enters the public register, says what it may say, and leaves it. */
final class RegisterCard extends Div {

    private final transient RegisterConsent consent;
    private final transient Runnable entered;
    private final TextField specialty = field("Specialty, if you like", "Such as adolescents, or trauma.");
    private final TextField languages = field("Languages you work in", "Such as English, Portuguese.");
    private final TextField place = field("Place", "A town or region; never your address.");
    private final Span in = Words.badge("You are in it", "ok");
    private final Span out = Words.badge("You are not in it", "wait");
    private final Paragraph text = new Paragraph();
    private final Button save = new Button("Save", click -> enter());
    private final Div others = new Div(
            new Button("Leave the register", click -> leave()),
            Words.outside(CertificationNavigation.REGISTER, "See the register"));
    private final Span saved = Words.meta("");

    /** @param entered what follows when somebody enters: their certificates show the name */
    RegisterCard(RegisterConsent consent, Runnable entered) {
        this.consent = consent;
        this.entered = entered;
        addClassNames("certificate-card", "register-card");
        saved.getElement().setAttribute("role", "status");
        var title = new Span("Public register");
        title.addClassName("title");
        var head = new Div(title, in, out);
        head.addClassName("row");
        var fields = new Div(specialty, languages, place);
        fields.addClassName("register-fields");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        others.addClassName("row");
        var buttons = new Div(save, others);
        buttons.addClassName("row");
        add(head, text, fields, buttons, saved);
        show();
    }

    /** The buttons stay where they are: entering, changing and leaving follow one another on one page. */
    private void show() {
        var mine = consent.mine().orElse(null);
        in.setVisible(mine != null);
        out.setVisible(mine == null);
        others.setVisible(mine != null);
        save.setText(mine == null ? "Enter the register" : "Save");
        text.setText(
                mine == null
                        ? "If you enter it, anybody can find your name with your certificates and their state. It is your choice; the certificates hold without it."
                        : "Anybody can find your name here with your certificates and their state. You can leave at any time; nothing of you is found from that moment.");
        specialty.setValue(mine == null ? "" : mine.specialty());
        languages.setValue(mine == null ? "" : mine.languages());
        place.setValue(mine == null ? "" : mine.place());
    }

    private void enter() {
        consent.list(new ListedWords(specialty.getValue(), languages.getValue(), place.getValue()));
        show();
        entered.run();
        saved.setText("Saved. The register shows it now.");
    }

    private void leave() {
        consent.withdraw();
        show();
        saved.setText("You have left the register. Search engines may take a while to forget.");
    }

    private static TextField field(String label, String hint) {
        var field = new TextField(label);
        field.setHelperText(hint);
        field.setMaxLength(200);
        return field;
    }
}
