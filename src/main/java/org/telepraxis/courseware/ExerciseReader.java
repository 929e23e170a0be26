package org.telepraxis.courseware;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.telepraxis.courseware.Exercise.Card;
import org.telepraxis.courseware.Exercise.Category;
import org.telepraxis.courseware.Exercise.Choice;
import org.telepraxis.courseware.Exercise.Point;
import org.telepraxis.courseware.Exercise.Round;

/** Reads a {@code try-it} block. */
final class ExerciseReader {

    private enum Kind {
        SORT,
        ORDER,
        DRAFT,
        DECIDE,
        CHECK
    }

    private ExerciseReader() {}

    static Optional<Exercise> read(YamlNode node) {
        if (!node.exists()) {
            return Optional.empty();
        }
        node.require("kind");
        if (!node.has("kind")) {
            return Optional.empty();
        }
        var prompt = node.text("prompt");
        var exercise = switch (node.choice("kind", Kind.class, Kind.CHECK)) {
            case SORT -> sort(node, prompt);
            case ORDER -> new Exercise.Order(prompt, texts(node, "steps"), node.text("why"));
            case DRAFT ->
                new Exercise.Draft(prompt, node.integer("rows", 5), texts(node, "self_check"), node.text("model"));
            case DECIDE ->
                new Exercise.Decide(
                        prompt,
                        node.requireItems("rounds").stream()
                                .map(ExerciseReader::round)
                                .toList());
            case CHECK ->
                new Exercise.SelfCheck(
                        prompt,
                        node.requireItems("points").stream()
                                .map(ExerciseReader::point)
                                .toList());
        };
        node.refuseUnknownKeys();
        return Optional.of(exercise);
    }

    private static Exercise sort(YamlNode node, String prompt) {
        var categories = node.requireItems("categories").stream()
                .map(ExerciseReader::category)
                .toList();
        var ids = new HashSet<String>();
        categories.forEach(category -> ids.add(category.id()));
        var cards =
                node.requireItems("cards").stream().map(card -> card(card, ids)).toList();
        return new Exercise.Sort(prompt, categories, cards);
    }

    private static Category category(YamlNode node) {
        var category = new Category(node.text("id"), node.text("label"));
        node.refuseUnknownKeys();
        return category;
    }

    private static Card card(YamlNode node, HashSet<String> categories) {
        var card = new Card(node.text("text"), node.text("category"), node.text("why"));
        if (!card.category().isEmpty() && !categories.contains(card.category())) {
            node.get("category")
                    .error(
                            "there is no category '" + card.category() + "'",
                            Spelling.hint(card.category(), categories));
        }
        node.refuseUnknownKeys();
        return card;
    }

    private static Round round(YamlNode node) {
        var round = new Round(
                node.text("situation"),
                node.requireItems("options").stream()
                        .map(ExerciseReader::choice)
                        .toList());
        if (!round.options().isEmpty() && round.options().stream().noneMatch(Choice::good)) {
            node.error("no option is good", "write 'good: true' beside at least one");
        }
        node.refuseUnknownKeys();
        return round;
    }

    private static Choice choice(YamlNode node) {
        var choice = new Choice(node.text("text"), node.flag("good", false), node.text("feedback"));
        node.refuseUnknownKeys();
        return choice;
    }

    private static Point point(YamlNode node) {
        var point = new Point(node.text("text"), node.text("why", ""));
        node.refuseUnknownKeys();
        return point;
    }

    private static List<String> texts(YamlNode node, String key) {
        return node.requireItems(key).stream().map(YamlNode::text).toList();
    }
}
