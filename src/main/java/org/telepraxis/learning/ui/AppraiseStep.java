package org.telepraxis.learning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.telepraxis.courseware.Exercise;
import org.telepraxis.courseware.Exercise.Criterion;

/** An appraisal: each criterion with a rating and a note, a conclusion, and a colleague's appraisal beside it. */
final class AppraiseStep extends Div {

    private static final String CONCLUSION = "_conclusion";
    private static final String COMPARED = "_compared";

    private final transient Exercise.Appraise appraise;
    private final transient Kept kept;
    private final transient Choices choices;
    private final transient List<Runnable> comparisons = new ArrayList<>();

    AppraiseStep(Exercise.Appraise appraise, Kept kept, Map<String, String> tokens) {
        this.appraise = appraise;
        this.kept = kept;
        this.choices = new Choices(kept);
        var subject = new Prose(appraise.subject(), tokens);
        subject.addClassName("appraise-subject");
        var criteria = new OrderedList();
        criteria.addClassName("criteria");
        appraise.criteria().forEach(criterion -> criteria.add(criterion(criterion)));
        var conclusion = choice("What you would do with it", CONCLUSION, appraise.conclusions());
        var theirs = feedback();
        comparisons.add(() -> theirs.setText(beside(CONCLUSION, appraise.conclusion(), appraise.why())));
        var compare = new Button("Compare with a colleague", click -> {
            choices.make(COMPARED, "true");
            comparisons.forEach(Runnable::run);
            click.getSource().setVisible(false);
        });
        compare.setVisible(!choices.has(COMPARED));
        add(subject, criteria, new H3("Conclusion"), conclusion, theirs, compare);
        compared();
    }

    private ListItem criterion(Criterion criterion) {
        var title = new Span(criterion.text());
        title.addClassName("criterion");
        title.setId("criterion-" + criterion.id());
        var rating = choice("Rating", criterion.id(), appraise.ratings());
        rating.setAriaLabelledBy("criterion-" + criterion.id());
        var note = new SavedText("Why", "", 1, kept.text(criterion.id()), text -> kept.put(criterion.id(), text));
        note.tell("Why: " + criterion.text());
        var theirs = feedback();
        comparisons.add(() -> theirs.setText(beside(criterion.id(), criterion.model(), criterion.why())));
        var entry = new Div(rating, note);
        entry.addClassName("criterion-entry");
        return new ListItem(title, entry, theirs);
    }

    private RadioButtonGroup<String> choice(String label, String key, List<String> all) {
        var group = new RadioButtonGroup<String>(label);
        group.setItems(all);
        group.addClassName("options-inline");
        choices.at(key).filter(all::contains).ifPresent(group::setValue);
        group.addValueChangeListener(change -> {
            choices.make(key, change.getValue());
            compared();
        });
        return group;
    }

    private void compared() {
        if (choices.has(COMPARED)) {
            comparisons.forEach(Runnable::run);
        }
    }

    private String beside(String key, String theirs, String why) {
        var same = choices.at(key).filter(theirs::equals).isPresent();
        return (same ? "A colleague says the same: “%s”. " : "A colleague says “%s”. ").formatted(theirs) + why;
    }

    private static Paragraph feedback() {
        var text = new Paragraph();
        text.addClassName("feedback");
        text.getElement().setAttribute("role", "status");
        return text;
    }
}
