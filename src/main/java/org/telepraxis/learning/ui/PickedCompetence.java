package org.telepraxis.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.telepraxis.learning.LearningPlan.Picked;
import org.telepraxis.learning.LearningPlan.Step;

/** A competence that the learner works on, with the lessons and sessions that lead to it. */
final class PickedCompetence extends Div {

    PickedCompetence(Picked picked) {
        addClassName("plan-picked");
        var title = new H3(picked.competence().id() + " " + picked.competence().title());
        title.addClassName("title");
        var count =
                new Span("%d of %d done".formatted(picked.done(), picked.steps().size()));
        count.addClassName("meta");
        var head = new Div(title, count);
        head.addClassNames("row", "between");
        var steps = new UnorderedList();
        steps.addClassName("plan-steps");
        picked.steps().forEach(step -> steps.add(item(step)));
        add(head, steps);
    }

    private static ListItem item(Step step) {
        var course = step.course();
        var state = new Span(step.done() ? "Done" : step.open() ? "Open" : "Later");
        state.addClassNames("badge", step.done() ? "ok" : "plain");
        var title = course.code() + ", " + Units.title(course, step.unit());
        Component name = step.open()
                ? LearningNavigation.unit(title, course.id(), step.unit())
                : new Div(new Span(title + ". "), LearningNavigation.course("What opens it", course.id()));
        return new ListItem(state, name);
    }
}
