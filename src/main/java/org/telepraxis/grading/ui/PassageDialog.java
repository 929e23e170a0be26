package org.telepraxis.grading.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.telepraxis.grading.Performance.Entry;
import org.telepraxis.grading.Pin;

/** Asks with the keyboard alone which words of a line are meant: what is not meant is deleted from a copy of it. */
final class PassageDialog extends Dialog {

    PassageDialog(Entry entry, Consumer<String> pinning) {
        setHeaderTitle("Keep a part of this line");
        setWidth("min(560px, 94vw)");
        var words = new TextArea("The words you mean");
        words.setValue(entry.text());
        words.setWidthFull();
        words.setMinHeight("120px");
        words.setManualValidation(true);
        var body = new Div(new Paragraph("Delete what you do not mean. The transcript itself does not change."), words);
        body.addClassName("stack");
        add(body);
        getFooter().add(Parts.button("Cancel", "", click -> close()), Parts.button("Keep it", "primary", click -> {
            var meant = words.getValue().strip();
            int from = meant.isEmpty() ? -1 : entry.text().indexOf(meant);
            if (from < 0) {
                words.setErrorMessage("These words do not stand in the line one after another.");
                words.setInvalid(true);
                return;
            }
            pinning.accept(new Pin.Passage(entry.anchor(), from, from + meant.length()).toString());
            close();
        }));
        addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                words.focus();
            }
        });
    }
}
