package org.telepraxis.grading.ui;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumSet;
import org.telepraxis.grading.ActionResult;
import org.telepraxis.grading.Judgement;
import org.telepraxis.grading.Performance.RecordedAction;

/** Asks what the rater saw instead of what was recorded, and why. */
final class ContestDialog extends Dialog {

    private final OpenRating rating;
    private final RecordedAction action;
    private final Select<ActionResult> result = new Select<>();
    private final TextArea reason = new TextArea("Why");

    ContestDialog(OpenRating rating, RecordedAction action) {
        this.rating = rating;
        this.action = action;
        setHeaderTitle("Contest " + action.id());
        setWidth("min(520px, 94vw)");
        // Beside the transcript, which can be read and scrolled meanwhile.
        setModality(ModalityMode.MODELESS);
        setDraggable(true);
        setLeft("max(3vw, calc(100vw - 556px))");
        setTop("max(12px, calc(100vh - 560px))");
        result.setLabel("What you saw");
        result.setItemLabelGenerator(ActionResult::label);
        var possible = possible(action);
        possible.remove(action.result());
        result.setItems(possible);
        reason.setMaxLength(4000);
        reason.setMinHeight("96px");
        reason.setHelperText("Quote the line and its time.");
        reason.setManualValidation(true);
        var body = new Div(Parts.metaLine(action.what()), result, reason);
        body.addClassName("stack");
        add(body);
        getFooter()
                .add(
                        Parts.button("Cancel", "", click -> close()),
                        Parts.button("Contest", "primary", click -> contest()));
    }

    /** How an action of its type can come out. */
    static EnumSet<ActionResult> possible(RecordedAction action) {
        return action.type().equals("must")
                ? EnumSet.of(ActionResult.MET, ActionResult.LATE, ActionResult.MISSED, ActionResult.NOT_TRIGGERED)
                : EnumSet.of(ActionResult.VIOLATED, ActionResult.REPAIRED, ActionResult.NOT_TRIGGERED);
    }

    private void contest() {
        var seen = result.getValue();
        if (seen == null) {
            result.setErrorMessage("Choose what you saw.");
            result.setInvalid(true);
            return;
        }
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage("Say why you see it differently.");
            reason.setInvalid(true);
            return;
        }
        var said = new Judgement.ActionContested(
                action.id(), seen, reason.getValue().strip());
        if (rating.say(said) == OpenRating.Saved.YES) {
            close();
        }
    }
}
