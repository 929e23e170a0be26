package org.telepraxis.grading.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.telepraxis.grading.AppealStory;

/** An appeal from filing to outcome, with what was promised and when it came. */
final class AppealTimeline extends Article {

    AppealTimeline(AppealStory story) {
        addClassName("appeal-story");
        var steps = new OrderedList();
        steps.add(step("Filed: " + story.ground().label(), Words.moment(story.filedAt()), story.statement()));
        story.steps().forEach(step -> steps.add(step(step.state().label(), Words.moment(step.at()), step.words())));
        add(new H3("Appeal: " + story.state().label()), steps);
        if (!story.state().isFinal()) {
            add(promise(story));
        }
    }

    private static ListItem step(String what, String when, String words) {
        var text = new Paragraph(words);
        text.addClassName("serif");
        var item = new ListItem(new Div(Parts.styled(what, "strong"), new Span(" "), Parts.meta(when)));
        if (!words.isBlank()) {
            item.add(text);
        }
        return item;
    }

    /** Until when the next act was promised, with a mark when that day has passed. */
    static Span promise(AppealStory story) {
        var what = switch (story.state()) {
            case FILED -> "Answer promised by ";
            default -> "Decision promised by ";
        };
        var promise = new Span(what + Words.date(story.nextBy()) + (story.overdue() ? ": overdue" : ""));
        promise.addClassNames("badge", story.overdue() ? "stop" : "plain");
        return promise;
    }
}
