package org.telepraxis.learning.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.telepraxis.courseware.Exercise;

/** Points to tick, each with its reason; the ticks stay. */
final class TickList extends UnorderedList {

    TickList(List<Exercise.Point> points, Kept kept) {
        addClassName("self-check");
        var choices = new Choices(kept);
        for (var point : points) {
            var key = Choices.key(point.text());
            var box = new Checkbox(point.text(), choices.has(key));
            box.addValueChangeListener(change -> {
                if (change.getValue()) {
                    choices.make(key, "true");
                } else {
                    choices.takeBack(key);
                }
            });
            var why = new Paragraph(point.why());
            why.addClassName("meta");
            add(new ListItem(box, why));
        }
    }
}
