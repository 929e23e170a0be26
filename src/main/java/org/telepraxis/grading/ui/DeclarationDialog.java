package org.telepraxis.grading.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.telepraxis.grading.Calibration;
import org.telepraxis.grading.CalibrationOverview.Declaration;
import org.telepraxis.grading.RatingRefused;
import org.telepraxis.uikit.Note;

/** Asks a rater for their languages, their interests and the promise of confidentiality. */
final class DeclarationDialog extends Dialog {

    private static final List<String> LANGUAGES =
            List.of("en", "ar", "de", "es", "fr", "it", "nl", "pl", "pt", "sv", "tr", "uk");

    DeclarationDialog(Calibration calibration, @Nullable Declaration before, Runnable afterwards) {
        setHeaderTitle("Your declaration as a rater");
        setWidth("min(600px, 94vw)");
        var languages = new CheckboxGroup<String>("Languages you rate in");
        languages.setItems(LANGUAGES);
        languages.setItemLabelGenerator(Words::language);
        languages.setValue(before == null ? Set.of("en") : Set.copyOf(before.languages()));
        var interests = new TextArea("Interests");
        interests.setHelperText(
                "Whom you supervise, train or treat, with whom you work, what you own. Write \"None\" if there are none. The chief assessor reads it.");
        interests.setMaxLength(4000);
        interests.setMinHeight("110px");
        interests.setWidthFull();
        interests.setValue(before == null ? "" : before.interests());
        var confidential =
                new Checkbox("I keep what replays and performances show to myself, and decline where I am not free.");
        confidential.setValue(before != null);
        var message = new Div();
        message.getElement().setAttribute("role", "alert");
        var content = new Div(languages, interests, confidential, message);
        content.addClassName("stack");
        add(content);
        getFooter().add(Parts.button("Cancel", "", click -> close()), Parts.button("Declare", "primary", click -> {
            message.removeAll();
            try {
                calibration.declare(languages.getValue(), interests.getValue(), confidential.getValue());
                close();
                afterwards.run();
            } catch (RatingRefused refused) {
                message.add(new Note(Note.Kind.LAMP, String.valueOf(refused.getMessage())));
            }
        }));
    }
}
