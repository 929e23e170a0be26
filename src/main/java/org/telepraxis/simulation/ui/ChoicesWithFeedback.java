package org.telepraxis.simulation.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.telepraxis.scenario.Decision;
import org.telepraxis.scenario.TranscriptText;

/** Every choice of a practice session with its reason, and what else could have been said. */
final class ChoicesWithFeedback extends Div {

    ChoicesWithFeedback(List<Decision> decisions) {
        var list = new OrderedList();
        list.addClassName("decisions");
        decisions.stream()
                .filter(decision -> !decision.taken().feedback().isEmpty())
                .forEach(decision -> list.add(item(decision)));
        add(list);
    }

    private static ListItem item(Decision decision) {
        var time = new Span(TranscriptText.time(decision.at()));
        time.addClassName("mono");
        var said = new Paragraph(decision.taken().text());
        said.addClassName("serif");
        var feedback = new Paragraph(decision.taken().feedback());
        feedback.addClassName("choice-feedback");
        var body = new Div(said, feedback);
        if (!decision.alternatives().isEmpty()) {
            var others = new UnorderedList();
            others.addClassName("alternatives");
            decision.alternatives().forEach(other -> {
                var text = new Span(other.text());
                text.addClassName("serif");
                others.add(new ListItem(text, new Paragraph(other.feedback())));
            });
            body.add(new Details("What else was possible", others));
        }
        return new ListItem(time, body);
    }
}
