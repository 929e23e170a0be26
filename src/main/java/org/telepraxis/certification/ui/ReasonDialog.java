package org.telepraxis.certification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.telepraxis.certification.DecisionRefused;
import org.telepraxis.certification.ReasonCode;
import org.telepraxis.uikit.Note;

/** Asks why, and what of it the check page may say. */
final class ReasonDialog extends Dialog {

    /** What is done once the reason is given. */
    interface Act {
        void because(ReasonCode code, String reason, String publicNote);
    }

    ReasonDialog(String verb, String number, String holder, List<ReasonCode> codes, Act act, Runnable done) {
        setHeaderTitle("%s certificate %s".formatted(verb, number));
        setWidth("520px");
        var who = new Paragraph(
                "Held by %s. The check page shows the change at once.%s".formatted(holder, lasting(verb)));
        var reason = new TextArea("Reason");
        reason.setHelperText("Kept on the record, seen by your office and the holder.");
        reason.setMaxLength(2000);
        var note = new TextField("Words for the check page, if any");
        note.setHelperText("Everybody can read them. Leave empty to publish no reason.");
        note.setMaxLength(500);
        var code = new Select<ReasonCode>();
        code.setLabel("Shown on the check page");
        code.setHelperText("Everybody can read it. “Not published” lets the page say that no reason is given.");
        code.setItems(codes);
        code.setItemLabelGenerator(ReasonCode::label);
        if (!codes.isEmpty()) {
            code.setValue(ReasonCode.OTHER);
        }
        code.setWidthFull();
        code.setVisible(!codes.isEmpty());
        note.setVisible(!codes.isEmpty());
        var problem = new Div();
        problem.getElement().setAttribute("role", "alert");
        var content = new Div(who, code, reason, note, problem);
        content.addClassName("stack");
        add(content);
        var confirm = new Button(verb, click -> {
            problem.removeAll();
            try {
                act.because(code.getValue(), reason.getValue(), note.getValue());
                close();
                done.run();
            } catch (DecisionRefused refused) {
                problem.add(new Note(Note.Kind.STOP, String.valueOf(refused.getMessage())));
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), confirm);
    }

    private static String lasting(String verb) {
        return switch (verb) {
            case "Revoke" ->
                " This is for good: a certificate that was revoked cannot be reinstated. To put it out of force for a time, suspend it.";
            case "Withdraw" -> " The record stays on file; its number can be brought in again.";
            default -> "";
        };
    }
}
