package org.telepraxis.grading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import org.telepraxis.grading.AllocationSettings;
import org.telepraxis.grading.AllocationSettings.Rule;
import org.telepraxis.grading.AllocationSettings.Tie;
import org.telepraxis.grading.RatingRefused;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;
import org.telepraxis.uikit.Note;

/** The association's rules for the lot, and who supervises whom. */
final class AllocationRulesPanel extends Section {

    private final transient AllocationSettings settings;
    private final Runnable changed;
    private final Div message = new Div();
    private final Div ties = new Div();
    private final Select<PersonSummary> supervisor = people("Supervisor");
    private final Select<PersonSummary> trainee = people("Trainee");

    AllocationRulesPanel(AllocationSettings settings, Runnable changed) {
        this.settings = settings;
        this.changed = changed;
        addClassName("calibration-section");
        message.getElement().setAttribute("role", "alert");
        add(new H2("Rules"), rule(), new H2("Who supervises whom"), message);
        supervisor.setItems(settings.members(Role.SUPERVISOR));
        trainee.setItems(settings.members(Role.TRAINEE));
        var row = Parts.row("calibration-ties", supervisor, trainee, Parts.button("Note the tie", "", click -> note()));
        add(
                Parts.metaLine(
                        "While somebody supervises a trainee, and for two years after, they are not drawn for that trainee."),
                row,
                ties);
        show();
    }

    private Component rule() {
        var rule = settings.rule();
        var own = new Checkbox("A trainee's own supervisor may rate them", rule.supervisorMayRate());
        var most = new IntegerField("Most open ratings for one rater");
        most.setHelperText("0 is without limit.");
        most.setMin(0);
        most.setMax(999);
        most.setStepButtonsVisible(true);
        most.setValue(rule.mostOpen());
        var saved = Parts.meta("");
        saved.getElement().setAttribute("role", "status");
        var save = Parts.button("Save rules", "", click -> {
            var limit = most.getValue();
            if (limit == null || limit < 0) {
                saved.setText("Enter 0 or more.");
                return;
            }
            settings.set(new Rule(own.getValue(), limit));
            saved.setText("Saved.");
            changed.run();
        });
        var form = new Div(own, most, Parts.row("", save, saved));
        form.addClassName("stack");
        return form;
    }

    private void note() {
        message.removeAll();
        var who = supervisor.getValue();
        var whom = trainee.getValue();
        if (who == null || whom == null) {
            message.add(new Note(Note.Kind.LAMP, "Choose both people."));
            return;
        }
        act(() -> settings.tie(who.id(), whom.id()));
        trainee.clear();
    }

    private void act(Runnable deed) {
        message.removeAll();
        try {
            deed.run();
        } catch (RatingRefused refused) {
            message.add(new Note(Note.Kind.LAMP, String.valueOf(refused.getMessage())));
        }
        show();
        changed.run();
    }

    private void show() {
        ties.removeAll();
        var all = settings.ties();
        if (all.isEmpty()) {
            ties.add(Parts.metaLine("No tie is noted."));
            return;
        }
        var table = new FigureTable("Who supervises whom", List.of("Supervisor", "Trainee", "Since", "Until", ""));
        all.forEach(tie -> table.row(
                tie.supervisor(),
                tie.trainee(),
                Words.date(tie.since()),
                tie.ended() == null ? "" : Words.date(tie.ended()),
                end(tie)));
        ties.add(table);
    }

    private Component end(Tie tie) {
        if (tie.ended() != null) {
            return Parts.meta("Ended");
        }
        var button = Parts.button("End", "sm", click -> act(() -> settings.end(tie.id())));
        button.getElement()
                .setAttribute("aria-label", "End: %s supervises %s".formatted(tie.supervisor(), tie.trainee()));
        return button;
    }

    private static Select<PersonSummary> people(String label) {
        var select = new Select<PersonSummary>();
        select.setLabel(label);
        select.setItemLabelGenerator(PersonSummary::name);
        return select;
    }
}
