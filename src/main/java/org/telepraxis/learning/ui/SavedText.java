package org.telepraxis.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import org.telepraxis.learning.Workbook;

/** A text that is stored while it is typed and says when it was. */
final class SavedText extends Div {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneOffset.systemDefault());

    private final Span state = new Span();
    private final TextArea area = new TextArea();

    /** @param save stores the text and returns when */
    SavedText(String label, String hint, int rows, String text, Function<String, Instant> save) {
        addClassName("saved-text");
        area.setLabel(label);
        area.setHelperText(hint);
        area.setMinRows(rows);
        area.setMaxLength(Workbook.MOST_CHARACTERS);
        area.setValue(text);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(500);
        area.addValueChangeListener(change -> state.setText("Saved " + TIME.format(save.apply(change.getValue()))));
        state.addClassName("meta");
        state.getElement().setAttribute("role", "status");
        add(area, state);
    }

    /** Where several fields have the same label, what tells this one from the others. */
    void tell(String name) {
        area.setAriaLabel(name);
    }
}
