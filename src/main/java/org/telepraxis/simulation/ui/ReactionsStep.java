package org.telepraxis.simulation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.telepraxis.simulation.AttemptView;
import org.telepraxis.uikit.Note;
import org.telepraxis.uikit.SupportButton;

/** First the person, then the session. How somebody is stays with them: it is neither stored nor told. */
final class ReactionsStep extends DebriefStep {

    private static final String NOT_WELL = "Not well";

    ReactionsStep(AttemptView attempt, Notebook notebook) {
        super(attempt, "reactions");
        var care = new Div();
        care.getElement().setAttribute("role", "status");
        var how = new RadioButtonGroup<String>("How are you now?");
        how.setItems("Well", "So-so", NOT_WELL);
        how.setHelperText("For you alone; it is not stored.");
        how.addValueChangeListener(change -> {
            care.removeAll();
            if (NOT_WELL.equals(change.getValue())) {
                care.add(new Note(
                        Note.Kind.LAMP,
                        new Span("Thank you for saying so. Nobody is told unless you ask. "),
                        new Anchor(SupportButton.PATH, "Support near you")));
            }
        });
        add(notebook.field("reactions", "One word, or a few"), how, care);
    }
}
