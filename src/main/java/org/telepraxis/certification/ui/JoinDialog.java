package org.telepraxis.certification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import org.telepraxis.certification.DecisionRefused;
import org.telepraxis.certification.Joining;
import org.telepraxis.uikit.Note;

/** Shows whose accounts they are and what moves, and asks before anything does. */
final class JoinDialog extends Dialog {

    /** What is done once the officer has looked. */
    interface Act {
        void join(boolean despiteDoubts);
    }

    JoinDialog(Joining joining, Act act) {
        var from = joining.from();
        var into = joining.into();
        setHeaderTitle("Join two accounts");
        setWidth("560px");
        var content = new Div(
                new Paragraph("Given up: %s (%s), %s.".formatted(from.name(), from.email(), from.roleWords())),
                new Paragraph("Kept: %s (%s), %s.".formatted(into.name(), into.email(), into.roleWords())),
                new Paragraph("This moves to %s:".formatted(into.name())),
                moving(from),
                new Paragraph("It cannot be undone here."));
        content.addClassName("stack");
        var sure = new Checkbox("I have checked that both accounts are one person’s");
        var doubts = joining.doubts();
        if (!doubts.isEmpty()) {
            var list = new UnorderedList();
            doubts.forEach(doubt -> list.add(new ListItem(doubt)));
            content.add(new Note(Note.Kind.STOP, new Paragraph("Look again:"), list), sure);
        }
        var problem = new Div();
        problem.getElement().setAttribute("role", "alert");
        content.add(problem);
        add(content);
        var confirm = new Button("Join them", click -> {
            problem.removeAll();
            try {
                act.join(sure.getValue());
                close();
            } catch (DecisionRefused refused) {
                problem.add(new Note(Note.Kind.STOP, String.valueOf(refused.getMessage())));
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), confirm);
    }

    private static UnorderedList moving(Joining.Account from) {
        var what = new ArrayList<String>();
        from.certificates().forEach(number -> what.add("Certificate " + number));
        if (from.renewals() > 0) {
            what.add(from.renewals() == 1 ? "One renewal with its ledger" : from.renewals() + " renewals");
        }
        if (from.earlier() > 0) {
            what.add(from.earlier() == 1 ? "One earlier record" : from.earlier() + " earlier records");
        }
        if (what.isEmpty()) {
            what.add("Nothing: the account holds no certificate, renewal or earlier record.");
        }
        if (from.listed()) {
            what.add("The entry in the register does not move; it is withdrawn.");
        }
        var list = new UnorderedList();
        what.forEach(line -> list.add(new ListItem(line)));
        return list;
    }
}
