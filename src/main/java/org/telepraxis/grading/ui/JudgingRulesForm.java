package org.telepraxis.grading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.telepraxis.grading.JudgingRules;
import org.telepraxis.grading.JudgingSettings;
import org.telepraxis.grading.RatingRefused;
import org.telepraxis.uikit.Note;

/** How two ratings become a result, from a day on. What was handed in before keeps its rules. */
final class JudgingRulesForm extends Div {

    private final transient JudgingSettings settings;
    private final IntegerField levels = apart("Third rater: levels apart", 3);
    private final IntegerField safety = apart("The same for safety", 2);
    private final Checkbox opposite = new Checkbox("A third decides where one fails the whole and the other passes it");
    private final Checkbox panel = new Checkbox("Three people, one of them from outside, decide an appeal by vote");
    private final DatePicker from = new DatePicker("In force from");
    private final TextArea reason = new TextArea("Why");
    private final Div message = new Div();
    private final Div history = new Div();

    JudgingRulesForm(JudgingSettings settings) {
        this.settings = settings;
        addClassName("feedback-rules");
        var rules = settings.now();
        levels.setValue(rules.levelsApart());
        safety.setValue(rules.safetyLevelsApart());
        opposite.setValue(rules.oppositeOverall());
        panel.setValue(rules.panelOfThree());
        safety.setHelperText("CRI, CON-4, CON-5, ASM-2, DLI-3");
        from.setLocale(Locale.UK);
        from.setValue(today());
        from.setMin(today());
        from.setHelperText("Today means from this moment (UTC)");
        reason.setMaxLength(2000);
        reason.setWidthFull();
        reason.setHelperText("Kept with the rules; at least five words");
        message.getElement().setAttribute("role", "status");
        history.addClassName("stack");
        var fields = new Div(levels, safety, from);
        fields.addClassName("feedback-rule-fields");
        add(
                new Paragraph(
                        "Different results of a critical action, and an unsafe level against a sound one or against none, go to a third rater always."),
                Parts.metaLine(
                        "What was handed in before the day keeps the rules it was handed in under, also on appeal."),
                fields,
                opposite,
                panel,
                reason,
                Parts.button("Set the rules of judging", "", click -> save()),
                message,
                history);
        tell();
    }

    private void save() {
        message.removeAll();
        var day = from.getValue();
        if (day == null) {
            message.add(new Note(Note.Kind.LAMP, "Choose the day from which the rules count."));
            return;
        }
        try {
            settings.set(
                    new JudgingRules(of(levels), of(safety), opposite.getValue(), panel.getValue()),
                    day,
                    reason.getValue());
            reason.clear();
            message.add(new Note(Note.Kind.OK, "Set, from " + Words.date(day) + " on."));
            tell();
        } catch (RatingRefused refused) {
            message.add(new Note(Note.Kind.LAMP, String.valueOf(refused.getMessage())));
        }
    }

    private void tell() {
        history.removeAll();
        var all = settings.history();
        if (all.isEmpty()) {
            history.add(Parts.metaLine("Nothing was ever set: the starting values count."));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rule-history");
        all.forEach(dated -> list.add(item(dated)));
        history.add(list);
    }

    private static Component item(JudgingSettings.Dated dated) {
        var rules = dated.rules();
        return new ListItem(
                Parts.styled("From " + Words.date(dated.from()) + ": ", "strong"),
                new Span("third rater from %d apart, safety from %d; opposite overall %s; appeals %s. "
                        .formatted(
                                rules.levelsApart(),
                                rules.safetyLevelsApart(),
                                rules.oppositeOverall() ? "to a third" : "stand",
                                rules.panelOfThree() ? "by three" : "by the chief assessor")),
                Parts.meta("%s, %s: %s".formatted(dated.by(), Words.date(dated.setOn()), dated.reason())));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private static int of(IntegerField field) {
        var value = field.getValue();
        return value == null ? 0 : value;
    }

    private static IntegerField apart(String label, int most) {
        var field = new IntegerField(label);
        field.setMin(1);
        field.setMax(most);
        field.setHelperText("From so many on");
        field.setStepButtonsVisible(true);
        return field;
    }
}
