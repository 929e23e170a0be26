package org.telepraxis.learning.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.telepraxis.course.LessonHtml;

/** Text an author wrote, as safe HTML, with the words of the reader's country in place of its tokens. */
final class Prose extends Div {

    Prose(String markdown, Map<String, String> tokens) {
        this(markdown, tokens, Map.of());
    }

    /** @param links where a name leads to, wherever the text has it */
    Prose(String markdown, Map<String, String> tokens, Map<String, String> links) {
        addClassName("prose");
        add(new Html("<div>" + LessonHtml.render(markdown, tokens, links) + "</div>"));
    }
}
