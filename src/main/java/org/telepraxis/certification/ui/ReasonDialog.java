package org.telepraxis.certification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.telepraxis.certification.DecisionRefused;
import org.telepraxis.uikit.Note;

/** Asks why, and what of it the check page may say. */
final class ReasonDialog extends Dialog {

    /** What is done once the reason is given. */
    interface Act {
        void because(String reason, String publicNote);
    }

    ReasonDialog(String verb, String number, String holder, boolean withNote, Act act, Runnable done) {
        setHeaderTitle("%s certificate %s".formatted(verb, number));
        setWidth("520px");
        var who = new Paragraph("Held by %s. The check page shows the change at once.".formatted(holder));
        var reason = new TextArea("Reason");
        reason.setHelperText("Kept on the record, seen by your office and the holder.");
        reason.setMaxLength(2000);
        var note = new TextField("Words for the check page, if any");
        note.setHelperText("Everybody can read them. Leave empty to publish no reason.");
        note.setMaxLength(500);
        note.setVisible(withNote);
        var problem = new Div();
        problem.getElement().setAttribute("role", "alert");
        var content = new Div(who, reason, note, problem);
        content.addClassName("stack");
        add(content);
        var confirm = new Button(verb, click -> {
            problem.removeAll();
            try {
                act.because(reason.getValue(), note.getValue());
                close();
                done.run();
            } catch (DecisionRefused refused) {
                problem.add(new Note(Note.Kind.STOP, String.valueOf(refused.getMessage())));
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), confirm);
    }
}
