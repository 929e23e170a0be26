package org.telepraxis.grading.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.telepraxis.grading.FeedbackLetter.Criterion;
import org.telepraxis.grading.Quote;
import org.telepraxis.uikit.LevelMark;

/** A level for each competence, what it means in this session, why, and the words it was seen in; each leads to its moment. */
final class FeedbackLevels extends Div {

    FeedbackLevels(List<Criterion> criteria) {
        addClassName("feedback-levels");
        criteria.forEach(criterion -> add(card(criterion)));
    }

    private static Article card(Criterion criterion) {
        var head = new Div(
                Parts.styled(criterion.competence(), "code"),
                new H3(criterion.title()),
                new LevelMark(criterion.level()));
        head.addClassName("feedback-level-head");
        var card = new Article(head);
        if (criterion.stands().contains(".5")) {
            card.add(Parts.metaLine(criterion.stands() + "."));
        }
        if (!criterion.meaning().isBlank()) {
            card.add(Parts.metaLine("This level here: " + criterion.meaning()));
        }
        criterion.quotes().forEach(quote -> card.add(quote(quote)));
        if (!criterion.why().isBlank()) {
            card.add(new Paragraph(criterion.why()));
        }
        return card;
    }

    /** The client side of the replay on the same page shows the line when this is clicked. */
    private static NativeButton quote(Quote quote) {
        var said = new Span((quote.part() ? "… " : "") + quote.text() + (quote.part() ? " …" : ""));
        said.addClassName("serif");
        var button = new NativeButton();
        button.add(Parts.styled(Words.sessionTime(quote.at(), quote.sinceDrop()), "time"), said);
        button.addClassName("feedback-quote");
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-replay-line", quote.anchor())
                .setAttribute("title", "Show this moment of the session");
        return button;
    }
}
