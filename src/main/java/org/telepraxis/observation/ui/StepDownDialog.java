package org.telepraxis.observation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.telepraxis.observation.ObserverDesk;
import org.telepraxis.observation.RolePlayRefused;

/** Asks why somebody cannot observe. */
final class StepDownDialog extends Dialog {

    StepDownDialog(ObserverDesk desk, UUID rolePlay) {
        setHeaderTitle("Step down as an observer?");
        setWidth("min(520px, 94vw)");
        var reason = new TextArea("Why?");
        reason.setMaxLength(4000);
        reason.setWidthFull();
        var tooClose = new Checkbox("I supervise, train, treat or know this person: never ask me about them again");
        var body = new Div(
                new Paragraph("Somebody else is asked. What you noted stays on record and counts for nothing."),
                reason,
                tooClose);
        body.addClassName("stack");
        add(body);
        getFooter().add(Words.button("Cancel", "", this::close), Words.button("Step down", "primary", () -> {
            try {
                desk.giveBack(rolePlay, reason.getValue(), tooClose.getValue());
                close();
                RolePlayNavigation.toList();
            } catch (RolePlayRefused refused) {
                reason.setInvalid(true);
                reason.setErrorMessage(refused.getMessage());
            }
        }));
    }
}
