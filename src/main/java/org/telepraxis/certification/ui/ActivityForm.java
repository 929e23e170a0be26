package org.telepraxis.certification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.function.Consumer;
import org.telepraxis.certification.CpdActivity;
import org.telepraxis.certification.CpdKind;
import org.telepraxis.certification.DecisionRefused;
import org.telepraxis.uikit.Note;

/** Takes down one activity of continuing development. */
final class ActivityForm extends Div {

    private final TextField title = new TextField("What it was");
    private final Select<CpdKind> kind = new Select<>();
    private final DatePicker day = new DatePicker("Day");
    private final NumberField hours = new NumberField("Hours");
    private final TextArea evidence = new TextArea("What proves it");
    private final Div problem = new Div();

    ActivityForm(Consumer<CpdActivity> taking) {
        title.setMaxLength(300);
        kind.setLabel("About");
        kind.setItems(CpdKind.values());
        kind.setItemLabelGenerator(CpdKind::label);
        kind.setValue(CpdKind.OTHER);
        hours.setMin(0.25);
        hours.setStep(0.25);
        day.setLocale(Locale.UK);
        evidence.setHelperText(
                "Number of an attendance certificate, a link, or whom to ask. Never anything about a client.");
        evidence.setMaxLength(2000);
        problem.getElement().setAttribute("role", "alert");
        var fields = new Div(title, kind, day, hours, evidence);
        fields.addClassName("activity-fields");
        var enter = new Button("Enter", click -> enter(taking));
        var body = new Div(fields, problem, enter);
        body.addClassName("stack");
        var details = new Details("Enter an activity", body);
        details.setOpened(true);
        details.setWidthFull();
        add(details);
    }

    private void enter(Consumer<CpdActivity> taking) {
        problem.removeAll();
        var on = day.getValue();
        var took = hours.getValue();
        if (on == null || took == null) {
            problem.add(new Note(Note.Kind.STOP, "Enter the day and the hours."));
            return;
        }
        try {
            taking.accept(new CpdActivity(
                    title.getValue(), kind.getValue(), on, (int) Math.round(took * 60), evidence.getValue()));
            clear();
        } catch (DecisionRefused refused) {
            problem.add(new Note(Note.Kind.STOP, String.valueOf(refused.getMessage())));
        }
    }

    private void clear() {
        title.clear();
        kind.setValue(CpdKind.OTHER);
        day.clear();
        hours.clear();
        evidence.clear();
    }

    /** Minutes as people say them. */
    static String hours(int minutes) {
        return minutes % 60 == 0 ? "%d h".formatted(minutes / 60) : "%d h %d min".formatted(minutes / 60, minutes % 60);
    }
}
