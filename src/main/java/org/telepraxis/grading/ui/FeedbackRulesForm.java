package org.telepraxis.grading.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import org.telepraxis.grading.FeedbackDesk;
import org.telepraxis.grading.FeedbackRule;
import org.telepraxis.grading.GradingRules;
import org.telepraxis.grading.RatingRefused;
import org.telepraxis.uikit.Note;

/** When feedback goes out and how long appeals take; what was promised before keeps its days. */
final class FeedbackRulesForm extends Div {

    private final transient FeedbackDesk desk;
    private final Select<FeedbackRule> release = new Select<>();
    private final IntegerField feedbackDays = days("Feedback within", "working days of hand-in");
    private final IntegerField appealDays = days("Appeals within", "days of the feedback");
    private final IntegerField acknowledgeDays = days("Answer within", "working days");
    private final IntegerField decideDays = days("Decision within", "working days");
    private final Div message = new Div();

    FeedbackRulesForm(FeedbackDesk desk) {
        this.desk = desk;
        addClassName("feedback-rules");
        var rules = desk.rules();
        release.setLabel("Trainees read their feedback");
        release.setItems(FeedbackRule.values());
        release.setItemLabelGenerator(FeedbackRule::label);
        release.setValue(rules.release());
        feedbackDays.setValue(rules.feedbackDays());
        appealDays.setValue(rules.appealDays());
        acknowledgeDays.setValue(rules.acknowledgeDays());
        decideDays.setValue(rules.decideDays());
        message.getElement().setAttribute("role", "status");
        var fields = new Div(release, feedbackDays, appealDays, acknowledgeDays, decideDays);
        fields.addClassName("feedback-rule-fields");
        add(
                Parts.metaLine("A change counts from now on and is recorded with your name."),
                fields,
                Parts.button("Save the rules", "", click -> save()),
                message);
    }

    private void save() {
        message.removeAll();
        try {
            desk.change(new GradingRules(
                    release.getValue(), of(feedbackDays), of(appealDays), of(acknowledgeDays), of(decideDays)));
            message.add(new Note(Note.Kind.OK, "Saved."));
        } catch (RatingRefused refused) {
            message.add(new Note(Note.Kind.LAMP, String.valueOf(refused.getMessage())));
        }
    }

    private static int of(IntegerField field) {
        var value = field.getValue();
        return value == null ? 0 : value;
    }

    private static IntegerField days(String label, String unit) {
        var field = new IntegerField(label);
        field.setHelperText(unit);
        field.setMin(1);
        field.setMax(365);
        field.setStepButtonsVisible(true);
        return field;
    }
}
