package org.telepraxis.certification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.telepraxis.certification.CertificateReplacing;
import org.telepraxis.certification.CertificateSummary;
import org.telepraxis.certification.DecisionRefused;
import org.telepraxis.certification.ReasonCode;
import org.telepraxis.uikit.Note;

/** Asks why a certificate is replaced and what name stands on the new one. */
final class ReplaceDialog extends Dialog {

    ReplaceDialog(CertificateReplacing replacing, CertificateSummary certificate, Runnable done) {
        setHeaderTitle("Replace certificate " + certificate.number());
        setWidth("520px");
        var code = new Select<ReasonCode>();
        code.setLabel("Why");
        code.setHelperText("The check page of the old number says it.");
        code.setItems(ReasonCode.forReplacing());
        code.setItemLabelGenerator(ReasonCode::label);
        code.setValue(ReasonCode.LOST);
        code.setWidthFull();
        var name = new TextField("Name on the new certificate");
        name.setValue(certificate.holderName());
        name.setMaxLength(200);
        name.setWidthFull();
        var reason = new TextArea("Reason");
        reason.setHelperText("Kept on the record.");
        reason.setMaxLength(2000);
        reason.setWidthFull();
        var problem = new Div();
        problem.getElement().setAttribute("role", "alert");
        var content = new Div(
                new Paragraph(
                        "A new certificate is issued under a new number, valid to the same day. The old one stays as it is and is superseded."),
                code,
                name,
                reason,
                problem);
        content.addClassName("stack");
        add(content);
        var confirm = new Button("Replace", click -> {
            problem.removeAll();
            try {
                replacing.replace(certificate.number(), code.getValue(), name.getValue(), reason.getValue());
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
