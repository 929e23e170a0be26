package org.telepraxis.certification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.telepraxis.certification.CandidateFile;
import org.telepraxis.certification.DecisionRefused;
import org.telepraxis.uikit.Note;

/** What a colleague would decide, for the second officer to confirm or give back; whoever proposed it can take it back. */
final class ProposalPanel extends Div {

    private final transient DecisionPanel.Deciding deciding;
    private final transient Runnable done;
    private final TextArea words = new TextArea("Why you give it back");
    private final Div problem = new Div();

    ProposalPanel(CandidateFile.Proposed proposed, DecisionPanel.Deciding deciding, Runnable done) {
        this.deciding = deciding;
        this.done = done;
        addClassName("stack");
        problem.getElement().setAttribute("role", "alert");
        words.setMaxLength(2000);
        words.setWidthFull();
        var reason = new Paragraph(proposed.reason());
        reason.addClassName("serif");
        add(
                new Note(Note.Kind.LAMP, "A second officer has to confirm this decision."),
                new H3(proposed.outcome().label()),
                reason,
                Words.meta("Proposed by %s, %s".formatted(proposed.officer(), Words.day(proposed.at()))));
        if (!proposed.own()) {
            confirmation();
        } else {
            words.setLabel("Why you take it back");
        }
        add(
                problem,
                words,
                new Button(
                        proposed.own() ? "Take it back" : "Give it back",
                        click -> act(() -> deciding.giveBack(words.getValue()))));
    }

    private void confirmation() {
        var noConflict =
                new Checkbox("I have not trained, supervised or rated this person, and have no other tie to them.");
        var confirm = new Button("Confirm", click -> act(() -> deciding.confirm(noConflict.getValue())));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClassName("wide");
        add(noConflict, confirm);
    }

    private void act(Runnable act) {
        problem.removeAll();
        try {
            act.run();
            done.run();
        } catch (DecisionRefused refused) {
            problem.add(new Note(Note.Kind.STOP, String.valueOf(refused.getMessage())));
        }
    }
}
