package org.telepraxis.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.telepraxis.courseware.Item;

/** One item: its options while it is open, and a reason for each of them once it is answered. */
final class Question extends Div {

    private final transient Item item;
    private final transient Consumer<List<String>> answering;
    private final Span problem = new Span();
    private boolean onceMore = true;

    /**
     * @param given the answer that stands already, if any
     * @param answering stores the answer
     */
    Question(Item item, Optional<List<String>> given, Consumer<List<String>> answering) {
        this.item = item;
        this.answering = answering;
        addClassName("question");
        given.ifPresentOrElse(this::showFeedback, this::ask);
    }

    private void ask() {
        removeAll();
        var stem = stem();
        var input = input();
        var answer = new Button("Answer", click -> submit(input.answer().get()));
        answer.addClassName("answer-button");
        if (item.type() != Item.Type.SEQ && item.form() != Item.Form.RANK) {
            // In an order the list has buttons of its own, which Enter has to press.
            answer.addClickShortcut(Key.ENTER).listenOn(this);
        }
        problem.addClassName("field-problem");
        problem.getElement().setAttribute("role", "alert");
        add(stem, input.component(), problem, answer);
    }

    private H3 stem() {
        var stem = new H3(item.stem());
        stem.addClassName("title");
        stem.setId("stem-" + item.id());
        stem.getElement().setAttribute("tabindex", "-1");
        return stem;
    }

    private void submit(List<String> chosen) {
        boolean complete = switch (item.type()) {
            case SBA, MR -> !chosen.isEmpty();
            case SJT -> item.form() != Item.Form.BEST_WORST || chosen.size() == 2;
            case SEQ -> true;
        };
        if (!complete) {
            problem.setText(
                    item.type() == Item.Type.SJT
                            ? "Choose the best and, as another line, the worst."
                            : "Choose an answer first.");
            return;
        }
        answering.accept(chosen);
        showFeedback(chosen);
        focusStem();
    }

    /** Lets a keyboard and a screen reader start at the question. */
    void focusStem() {
        getChildren()
                .filter(H3.class::isInstance)
                .findFirst()
                .ifPresent(stem -> stem.getElement().callJsFunction("focus"));
    }

    private void showFeedback(List<String> chosen) {
        removeAll();
        var again = new Button("Try again", click -> ask());
        again.addClassName("answer-button");
        add(stem(), new QuestionFeedback(item, chosen));
        if (onceMore) {
            add(again);
        }
    }

    /** In a check the first answer stands. */
    Question once() {
        onceMore = false;
        return this;
    }

    private record Input(Component component, Supplier<List<String>> answer) {}

    private Input input() {
        return switch (item.type()) {
            case SBA -> {
                var group = radios("Choose one");
                yield new Input(
                        group,
                        () -> group.getOptionalValue().map(o -> List.of(o.id())).orElse(List.of()));
            }
            case MR -> {
                var group = new CheckboxGroup<Item.Option>("Choose all that fit");
                group.setItems(item.options());
                group.setItemLabelGenerator(Item.Option::text);
                group.addClassName("options");
                yield new Input(
                        group,
                        () -> group.getValue().stream().map(Item.Option::id).toList());
            }
            case SJT ->
                item.form() == Item.Form.BEST_WORST ? bestAndWorst() : order("Put them in order, the best first");
            case SEQ -> order("Put the steps in order");
        };
    }

    private RadioButtonGroup<Item.Option> radios(String label) {
        var group = new RadioButtonGroup<Item.Option>(label);
        group.setItems(item.options());
        group.setItemLabelGenerator(Item.Option::text);
        group.addClassName("options");
        return group;
    }

    private Input bestAndWorst() {
        var best = radios("The best reply");
        var worst = radios("The worst reply");
        return new Input(new Div(best, worst), () -> {
            var chosen = new ArrayList<String>();
            best.getOptionalValue().map(Item.Option::id).ifPresent(chosen::add);
            worst.getOptionalValue()
                    .map(Item.Option::id)
                    .filter(id -> !chosen.contains(id))
                    .ifPresent(chosen::add);
            return chosen.size() == 2 ? chosen : List.of();
        });
    }

    private Input order(String label) {
        var list = new OrderList<>(label, item.options(), Item.Option::text);
        return new Input(list, () -> list.order().stream().map(Item.Option::id).toList());
    }
}
