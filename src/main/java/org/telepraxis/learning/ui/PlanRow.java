package org.telepraxis.learning.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import org.telepraxis.courseware.Competence;
import org.telepraxis.learning.LearningPlan;
import org.telepraxis.learning.LearningPlans;

/** One competence: how sure, how that changed, and whether it is picked. */
final class PlanRow extends Div {

    /** Stores what the learner says, and returns the plan as it is then. */
    interface Saving {

        LearningPlan rate(int confidence);

        /** @throws IllegalStateException when there is no room for another one */
        LearningPlan pick(boolean wanted);
    }

    private final String competenceId;
    private final Span change = new Span();

    PlanRow(Competence competence, LearningPlan plan, Saving saving) {
        competenceId = competence.id();
        addClassName("plan-row");
        setId("plan-" + competenceId);
        var name = new Span(competenceId + " " + competence.title());
        name.addClassName("plan-name");
        change.addClassNames("meta", "plan-change");
        change.getElement().setAttribute("role", "status");
        add(
                new Div(name, new Paragraph(competence.summary()), change),
                sure(name.getText(), plan, saving),
                pick(name.getText(), plan, saving));
        show(plan);
    }

    private IntegerField sure(String name, LearningPlan plan, Saving saving) {
        var sure = new IntegerField("How sure, 0 to 10");
        sure.setAriaLabel("How sure are you of %s, from 0 to 10".formatted(name));
        sure.setMin(0);
        sure.setMax(LearningPlans.MOST_CONFIDENT);
        sure.setStepButtonsVisible(true);
        sure.setI18n(new IntegerField.IntegerFieldI18n()
                .setMinErrorMessage("From 0 to 10")
                .setMaxErrorMessage("From 0 to 10")
                .setBadInputErrorMessage("From 0 to 10"));
        plan.confidenceIn(competenceId).ifPresent(said -> sure.setValue(said.now()));
        sure.addValueChangeListener(changed -> {
            var value = changed.getValue();
            if (value != null && value >= 0 && value <= LearningPlans.MOST_CONFIDENT) {
                show(saving.rate(value));
            }
        });
        return sure;
    }

    private Checkbox pick(String name, LearningPlan plan, Saving saving) {
        var pick = new Checkbox("Work on this", plan.picks(competenceId));
        pick.setAriaLabel("Work on " + name);
        pick.addValueChangeListener(changed -> {
            if (!changed.isFromClient()) {
                return;
            }
            try {
                show(saving.pick(changed.getValue()));
            } catch (IllegalStateException full) {
                pick.setValue(false);
                change.setText(String.valueOf(full.getMessage()));
            }
        });
        return pick;
    }

    private void show(LearningPlan plan) {
        change.setText(plan.confidenceIn(competenceId)
                .filter(said -> said.change() != 0)
                .map(said -> "At first %d, now %d (%+d)".formatted(said.first(), said.now(), said.change()))
                .orElse(""));
    }
}
