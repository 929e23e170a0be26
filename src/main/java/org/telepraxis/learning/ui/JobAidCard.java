package org.telepraxis.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.telepraxis.courseware.Block;
import org.telepraxis.courseware.Course;

/** The part of the course's job aid that a lesson fills. */
final class JobAidCard extends Div {

    JobAidCard(Course course, Block.JobAidPart part, Map<String, String> tokens) {
        var aid = course.jobAid();
        if (aid == null) {
            return;
        }
        var link = LearningNavigation.jobAid("Fill it in", course.id());
        var head = new Div(new H2("Job aid"), link);
        head.addClassNames("row", "between");
        var card = new Div();
        card.addClassName("card-aid");
        aid.section(part.section()).ifPresent(section -> {
            var title = new Span(section.title());
            title.addClassName("title");
            var fields = new UnorderedList();
            section.fields().forEach(field -> {
                var label = new Span(field.label());
                label.addClassName("meta");
                var item = new ListItem(label);
                var example = field.example();
                if (example != null) {
                    var text = new Span(example);
                    text.addClassName("aid-example");
                    item.add(text);
                }
                fields.add(item);
            });
            card.add(title, fields);
        });
        card.add(new Prose(part.note(), tokens));
        add(head, card);
    }
}
