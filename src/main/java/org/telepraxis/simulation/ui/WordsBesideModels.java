package org.telepraxis.simulation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.telepraxis.scenario.Decision.OwnWords;

/** What the person wrote beside a model answer, with points to check oneself by. Nothing scores it. */
final class WordsBesideModels extends Div {

    WordsBesideModels(List<OwnWords> words) {
        addClassName("words");
        if (words.isEmpty()) {
            add(new Paragraph("You wrote nothing of your own in this session."));
        }
        words.forEach(own -> add(pair(own)));
    }

    private static Div pair(OwnWords own) {
        var yours = side("You wrote", own.text());
        var model = side("One way to say it", own.model());
        model.addClassName("ev");
        var sides = new Div(yours, model);
        sides.addClassName("be");
        var points = new UnorderedList();
        points.addClassName("self-check");
        own.selfCheck().forEach(point -> points.add(new ListItem(new Checkbox(point))));
        return new Div(new H3(own.label()), sides, points);
    }

    private static Div side(String label, String text) {
        var head = new Span(label);
        head.addClassName("meta");
        return new Div(head, new Paragraph(text));
    }
}
