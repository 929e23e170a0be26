package org.telepraxis.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.telepraxis.course.LessonHtml;
import org.telepraxis.courseware.Exercise;

/** The record of a decision, written field by field, with a colleague's record to hold it against. */
final class RecordStep extends Div {

    private static final String COMPARED = "_compared";

    private final List<Component> models = new ArrayList<>();

    RecordStep(Exercise.FormRecord record, Kept kept, Map<String, String> tokens) {
        var choices = new Choices(kept);
        if (!record.situation().isEmpty()) {
            add(new Prose(record.situation(), tokens));
        }
        var sheet = new Div();
        sheet.addClassName("record-sheet");
        for (var field : record.fields()) {
            var model = model(field, tokens);
            models.add(model);
            var box = new Div(field.options().isEmpty() ? writing(field, kept) : choosing(field, choices), model);
            box.addClassName("record-field");
            sheet.add(box);
        }
        var why = new Paragraph(record.why());
        models.add(why);
        var compare = new Button("Compare with a colleague’s record", click -> {
            choices.make(COMPARED, "true");
            models.forEach(model -> model.setVisible(true));
            click.getSource().setVisible(false);
        });
        boolean compared = choices.has(COMPARED);
        models.forEach(model -> model.setVisible(compared));
        compare.setVisible(!compared);
        var after = new Div(why);
        after.getElement().setAttribute("role", "status");
        add(sheet, compare, after);
    }

    private static Component writing(Exercise.Field field, Kept kept) {
        return new SavedText(
                field.label(), field.hint(), field.rows(), kept.text(field.id()), text -> kept.put(field.id(), text));
    }

    private static Component choosing(Exercise.Field field, Choices choices) {
        var group = new RadioButtonGroup<String>(field.label());
        group.setItems(field.options());
        group.setHelperText(field.hint());
        group.addClassName("options-inline");
        choices.at(field.id()).filter(field.options()::contains).ifPresent(group::setValue);
        group.addValueChangeListener(change -> choices.make(field.id(), change.getValue()));
        return group;
    }

    private static Div model(Exercise.Field field, Map<String, String> tokens) {
        var label = new Span("A colleague wrote");
        label.addClassName("meta");
        var box = new Div(label, new Paragraph(LessonHtml.fill(field.model(), tokens)));
        box.addClassName("record-model");
        return box;
    }
}
