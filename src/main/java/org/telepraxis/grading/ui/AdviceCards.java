package org.telepraxis.grading.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.telepraxis.grading.Advice;

/** What to keep, what to change, and one task, as a rater wrote it. */
final class AdviceCards extends Div {

    AdviceCards(Advice advice) {
        addClassName("advice-cards");
        for (var part : Advice.Part.values()) {
            var words = advice.of(part);
            var text = new Paragraph(words.isBlank() ? "Nothing was written here." : words);
            text.addClassName("serif");
            var card = new Article(new H3(part.label()), text);
            add(card);
        }
    }
}
