package org.telepraxis.simulation.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.telepraxis.scenario.Mode;
import org.telepraxis.simulation.AttemptView;

/**
 * Choices with their reasons, other ways, and own words beside a model: in practice. Certification keeps to the questions, so that
 * forms stay fit for the next person.
 */
final class WhyStep extends DebriefStep {

    WhyStep(AttemptView attempt, Notebook notebook, ChoicesWithFeedback.WayBack wayBack) {
        super(attempt, "why");
        add(notebook.field("why", "What you think now"));
        if (attempt.mode() == Mode.CERTIFICATION) {
            var later = new Paragraph(
                    "Reasons and other ways are not shown after a certification session; the form is used again.");
            later.addClassName("muted");
            add(later);
            return;
        }
        var play = attempt.playthrough();
        var how = new Paragraph(
                "Going back opens the session again just before that decision. This one is kept, so that you can compare.");
        how.addClassName("muted");
        add(new H2("What you said and did"), how, new ChoicesWithFeedback(attempt, wayBack));
        add(new H2("Your words beside a model"), new WordsBesideModels(play.ownWords()));
        var sources = new UnorderedList();
        sources.addClassName("meta");
        play.scenario().debrief().sources().forEach(source -> sources.add(new ListItem(source)));
        add(new H2("Where this comes from"), sources);
    }
}
