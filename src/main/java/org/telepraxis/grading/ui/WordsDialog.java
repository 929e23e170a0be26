package org.telepraxis.grading.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.telepraxis.grading.RatingRefused;

/** Asks for some words before something is done with them. */
class WordsDialog extends Dialog {

    interface Deed {
        void with(String words);
    }

    WordsDialog(String title, String explanation, String label, String verb, Deed deed) {
        setHeaderTitle(title);
        setWidth("min(560px, 94vw)");
        var words = new TextArea(label);
        words.setMaxLength(4000);
        words.setMinHeight("120px");
        words.setRequiredIndicatorVisible(true);
        words.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        words.setManualValidation(true);
        var body = new Div(new Paragraph(explanation), words);
        body.addClassName("stack");
        add(body);
        getFooter().add(Parts.button("Cancel", "", click -> close()), Parts.button(verb, "primary", click -> {
            if (words.getValue().isBlank()) {
                words.setErrorMessage("Write a sentence.");
                words.setInvalid(true);
                return;
            }
            try {
                deed.with(words.getValue().strip());
                close();
            } catch (RatingRefused refused) {
                words.setErrorMessage(refused.getMessage());
                words.setInvalid(true);
            }
        }));
        addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                words.focus();
            }
        });
    }
}
