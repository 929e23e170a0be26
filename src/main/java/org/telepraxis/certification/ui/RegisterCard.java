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
    private final TextField specialty = field("Specialty, if you like", "Such as adolescents, or trauma.");
    private final TextField languages = field("Languages you work in", "Such as English, Portuguese.");
    private final TextField place = field("Place", "A town or region; never your address.");
    private final Span saved = Words.meta("");

    RegisterCard(RegisterConsent consent) {
        this.consent = consent;
        addClassNames("certificate-card", "register-card");
        saved.getElement().setAttribute("role", "status");
        show();
    }

    private void show() {
        removeAll();
        var mine = consent.mine();
        var title = new Span("Public register");
        title.addClassName("title");
        var state = mine.isPresent() ? Words.badge("You are in it", "ok") : Words.badge("You are not in it", "wait");
        var head = new Div(title, state);
        head.addClassName("row");
        var text = new Paragraph(
                mine.isPresent()
                        ? "Anybody can find your name here with your certificates and their state. You can leave at any time; nothing of you is found from that moment."
                        : "If you enter it, anybody can find your name with your certificates and their state. It is your choice; the certificates hold without it.");
        mine.ifPresent(words -> {
            specialty.setValue(words.specialty());
            languages.setValue(words.languages());
            place.setValue(words.place());
        });
        var fields = new Div(specialty, languages, place);
        fields.addClassName("register-fields");
        var save = new Button(mine.isPresent() ? "Save" : "Enter the register", click -> enter());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(save);
        buttons.addClassName("row");
        if (mine.isPresent()) {
            buttons.add(
                    new Button("Leave the register", click -> leave()),
                    Words.outside(CertificationNavigation.REGISTER, "See the register"));
        }
        add(head, text, fields, buttons, saved);
    }

    private void enter() {
        consent.list(new ListedWords(specialty.getValue(), languages.getValue(), place.getValue()));
        show();
        saved.setText("Saved. The register shows it now.");
    }

    private void leave() {
        consent.withdraw();
        specialty.clear();
        languages.clear();
        place.clear();
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
