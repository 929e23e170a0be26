package org.telepraxis.simulation.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.telepraxis.simulation.AttemptView;

/** One step of a debrief, with the questions its author asks there. */
abstract class DebriefStep extends Section {

    DebriefStep(AttemptView attempt, String step) {
        addClassName("debrief-step");
        var questions = new UnorderedList();
        questions.addClassName("questions");
        attempt.playthrough().scenario().debrief().steps().stream()
                .filter(candidate -> candidate.id().equals(step))
                .flatMap(found -> found.questions().stream())
                .forEach(question ->
                        questions.add(new ListItem(attempt.playthrough().fill(question))));
        if (questions.getComponentCount() > 0) {
            add(questions);
        }
    }
}
