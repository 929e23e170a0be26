package org.telepraxis.resource.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import java.util.function.Consumer;
import org.telepraxis.resource.LocalNote;

/** What an officer says about a card for the association. */
class NoteForm extends Section {

    private final TextArea text = new TextArea("Note for your members");
    private final DatePicker nextReview = new DatePicker("We look at it again on");
    private final Checkbox hidden = new Checkbox("Hide this card from our members");
    private final LocalNote before;

    NoteForm(String association, LocalNote before, Consumer<LocalNote> keep) {
        this.before = before;
        addClassNames("resource-note-form", "no-print");
        text.setValue(before.text());
        text.setMaxLength(2000);
        text.setHelperText("Such as a price at home, a version in your language, or what clients said.");
        nextReview.setLocale(Locale.UK);
        nextReview.setValue(before.nextReview());
        nextReview.setHelperText("Leave it empty to keep the date of the card.");
        hidden.setValue(before.hidden());
        var save = new Button("Save", click -> keep.accept(note()));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var about = new Paragraph("Only members of your association see what you write here.");
        about.addClassName("meta");
        add(new H2("For " + association), about, text, nextReview, hidden, new Div(save));
    }

    private LocalNote note() {
        return new LocalNote(hidden.getValue(), text.getValue(), nextReview.getValue(), before.version());
    }
}
