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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.telepraxis.courseware.Exercise;

/** The active step of a lesson. What the learner enters is stored at once and stands here again when they come back. */
final class TryIt extends Section {

    private static final String ORDER = "order";

    TryIt(Exercise exercise, Kept kept, Map<String, String> tokens) {
        addClassName("try-it");
        var label = new Span("Try it");
        label.addClassName("meta");
        add(label, LessonBlocks.heading(exercise.prompt()));
        add(
                switch (exercise) {
                    case Exercise.Sort sort -> sort(sort, new Choices(kept));
                    case Exercise.Order order -> order(order, new Choices(kept));
                    case Exercise.Draft draft -> draft(draft, kept, tokens);
                    case Exercise.Decide decide -> decide(decide, new Choices(kept));
                    case Exercise.SelfCheck check -> new TickList(check.points(), kept);
                    case Exercise.Rank rank -> new RankStep(rank, kept, tokens);
                    case Exercise.FormRecord form -> new RecordStep(form, kept, tokens);
                    case Exercise.Appraise appraise -> new AppraiseStep(appraise, kept, tokens);
                    case Exercise.Camera camera -> new CameraStep(camera.points(), kept);
                    case Exercise.Rehearse rehearse -> new RehearseStep(rehearse, kept, tokens);
                });
    }

    private static Component sort(Exercise.Sort sort, Choices choices) {
        var cards = new UnorderedList();
        cards.addClassName("cards");
        for (var card : sort.cards()) {
            var key = Choices.key(card.text());
            var group = new RadioButtonGroup<Exercise.Category>(card.text());
            group.setItems(sort.categories());
            group.setItemLabelGenerator(Exercise.Category::label);
            group.addClassName("options-inline");
            var why = status();
            group.addValueChangeListener(change -> {
                boolean right = change.getValue().id().equals(card.category());
                why.setText((right ? "Yes. " : "Look again. ") + card.why());
                if (change.isFromClient()) {
                    choices.make(key, change.getValue().id());
                }
            });
            choices.at(key)
                    .flatMap(id -> sort.categories().stream()
                            .filter(category -> category.id().equals(id))
                            .findFirst())
                    .ifPresent(group::setValue);
            cards.add(new ListItem(group, why));
        }
        return cards;
    }

    private static Component order(Exercise.Order order, Choices choices) {
        var shuffled = new ArrayList<>(order.steps());
        Collections.shuffle(shuffled, new Random(order.prompt().hashCode()));
        if (shuffled.equals(order.steps())) {
            Collections.reverse(shuffled);
        }
        var left = choices.at(ORDER).map(keys -> Arrays.asList(keys.split(","))).orElse(List.of());
        shuffled.sort(Comparator.comparingInt(
                step -> left.contains(Choices.key(step)) ? left.indexOf(Choices.key(step)) : left.size()));
        var list = new OrderList<>("Your order", shuffled, Function.identity());
        list.onMove(() ->
                choices.make(ORDER, list.order().stream().map(Choices::key).collect(Collectors.joining(","))));
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

    private static Component draft(Exercise.Draft draft, Kept kept, Map<String, String> tokens) {
        var own = new SavedText(
                "Your words",
                "Yours alone; saved as you type.",
                draft.rows(),
                kept.text(Kept.WHOLE),
                text -> kept.put(Kept.WHOLE, text));
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

    private static Component decide(Exercise.Decide decide, Choices choices) {
        var rounds = new OrderedList();
        rounds.addClassName("rounds");
        for (var round : decide.rounds()) {
            var group = new RadioButtonGroup<Exercise.Choice>(round.situation());
            group.setItems(List.copyOf(round.options()));
            group.setItemLabelGenerator(Exercise.Choice::text);
            group.addClassName("options");
            var feedback = status();
            var key = Choices.key(round.situation());
            group.addValueChangeListener(change -> {
                feedback.setText((change.getValue().good() ? "Yes. " : "Not this one. ")
                        + change.getValue().feedback());
                if (change.isFromClient()) {
                    choices.make(key, Choices.key(change.getValue().text()));
                }
            });
            choices.at(key)
                    .flatMap(made -> round.options().stream()
                            .filter(option -> Choices.key(option.text()).equals(made))
                            .findFirst())
                    .ifPresent(group::setValue);
            rounds.add(new ListItem(group, feedback));
        }
        return rounds;
    }

    private static Paragraph status() {
        var text = new Paragraph();
        text.addClassName("feedback");
        text.getElement().setAttribute("role", "status");
        return text;
    }
}
