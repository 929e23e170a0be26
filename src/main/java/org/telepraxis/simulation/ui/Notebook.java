package org.telepraxis.simulation.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.io.Serializable;
import org.telepraxis.identity.PersonId;
import org.telepraxis.simulation.AttemptView;
import org.telepraxis.simulation.Attempts;

/** Fields of a debrief whose words are saved while they are typed, for the writer alone. */
final class Notebook implements Serializable {

    private static final int LONGEST = 4_000;

    private final transient Attempts attempts;
    private final transient PersonId person;
    private final transient AttemptView attempt;

    Notebook(Attempts attempts, PersonId person, AttemptView attempt) {
        this.attempts = attempts;
        this.person = person;
        this.attempt = attempt;
    }

    TextArea field(String place, String label) {
        var slot = "reflection/" + place;
        var area = new TextArea(label);
        area.setMaxLength(LONGEST);
        area.setHelperText("Saved as you type. Private to you.");
        area.setValue(attempt.drafts().getOrDefault(slot, ""));
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.addValueChangeListener(change -> {
            if (change.getValue().length() <= LONGEST) {
                attempts.write(person, attempt.id(), slot, change.getValue());
            }
        });
        return area;
    }
}
