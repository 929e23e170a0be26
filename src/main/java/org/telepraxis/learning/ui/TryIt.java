package org.telepraxis.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.telepraxis.courseware.Exercise;

/** The active step of a lesson: something to sort, order, draft, decide or check. */
final class TryIt extends Section {

    /**
     * @param text what the learner wrote here before
     * @param save stores what they write
     */
    TryIt(Exercise exercise, String text, Function<String, Instant> save, Map<String, String> tokens) {
        addClassName("try-it");
        var label = new Span("Try it");
        label.addClassName("meta");
        add(label, LessonBlocks.heading(exercise.prompt()));
        add(
                switch (exercise) {
                    case Exercise.Sort sort -> sort(sort);
                    case Exercise.Order order -> order(order);
                    case Exercise.Draft draft -> draft(draft, text, save, tokens);
                    case Exercise.Decide decide -> decide(decide);
                    case Exercise.SelfCheck check -> check(check);
                });
    }

    private static Component sort(Exercise.Sort sort) {
        var cards = new UnorderedList();
        cards.addClassName("cards");
        for (var card : sort.cards()) {
            var group = new RadioButtonGroup<Exercise.Category>(card.text());
            group.setItems(sort.categories());
            group.setItemLabelGenerator(Exercise.Category::label);
            group.addClassName("options-inline");
            var why = status();
            group.addValueChangeListener(change -> {
                boolean right = change.getValue().id().equals(card.category());
                why.setText((right ? "Yes. " : "Look again. ") + card.why());
            });
            cards.add(new ListItem(group, why));
        }
        return cards;
    }

    private static Component order(Exercise.Order order) {
        var shuffled = new ArrayList<>(order.steps());
        Collections.shuffle(shuffled, new Random(order.prompt().hashCode()));
        if (shuffled.equals(order.steps())) {
            Collections.reverse(shuffled);
        }
        var list = new OrderList<>("Your order", shuffled, Function.identity());
        var result = status();
        var right = new OrderedList();
        right.addClassName("right-order");
        var check = new Button("Check the order", click -> {
            boolean same = list.order().equals(order.steps());
            result.setText(
                    (same ? "That is the order. " : "A different order works better; it stands below. ") + order.why());
            right.removeAll();
            if (!same) {
                order.steps().forEach(step -> right.add(new ListItem(step)));
            }
        });
        return new Div(list, check, result, right);
    }

    private static Component draft(
            Exercise.Draft draft, String text, Function<String, Instant> save, Map<String, String> tokens) {
        var own = new SavedText("Your words", "Yours alone; saved as you type.", draft.rows(), text, save);
        var model = new Div();
        model.addClassName("model");
        model.setVisible(false);
        var points = new UnorderedList();
        draft.selfCheck().forEach(point -> points.add(new ListItem(new Checkbox(point))));
        points.addClassName("self-check");
        model.add(new H3("Check yourself"), points, new H3("One way to say it"), new Prose(draft.model(), tokens));
        var show = new Button("Compare with a model", click -> {
            model.setVisible(true);
            click.getSource().setVisible(false);
        });
        return new Div(own, show, model);
    }

    private static Component decide(Exercise.Decide decide) {
        var rounds = new OrderedList();
        rounds.addClassName("rounds");
        for (var round : decide.rounds()) {
            var group = new RadioButtonGroup<Exercise.Choice>(round.situation());
            group.setItems(List.copyOf(round.options()));
            group.setItemLabelGenerator(Exercise.Choice::text);
            group.addClassName("options");
            var feedback = status();
            group.addValueChangeListener(
                    change -> feedback.setText((change.getValue().good() ? "Yes. " : "Not this one. ")
                            + change.getValue().feedback()));
            rounds.add(new ListItem(group, feedback));
        }
        return rounds;
    }

    private static Component check(Exercise.SelfCheck check) {
        var points = new UnorderedList();
        points.addClassName("self-check");
        for (var point : check.points()) {
            var why = new Paragraph(point.why());
            why.addClassName("meta");
            points.add(new ListItem(new Checkbox(point.text()), why));
        }
        return points;
    }

    private static Paragraph status() {
        var text = new Paragraph();
        text.addClassName("feedback");
        text.getElement().setAttribute("role", "status");
        return text;
    }
}
