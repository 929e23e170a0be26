package org.telepraxis.courseware;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.telepraxis.courseware.Exercise.Card;
import org.telepraxis.courseware.Exercise.Category;
import org.telepraxis.courseware.Exercise.Choice;
import org.telepraxis.courseware.Exercise.Criterion;
import org.telepraxis.courseware.Exercise.Field;
import org.telepraxis.courseware.Exercise.LadderMove;
import org.telepraxis.courseware.Exercise.Point;
import org.telepraxis.courseware.Exercise.Ranked;
import org.telepraxis.courseware.Exercise.Round;
import org.telepraxis.courseware.Exercise.Rung;

/** Reads a {@code try-it} block. */
final class ExerciseReader {

    private enum Kind {
        SORT,
        ORDER,
        DRAFT,
        DECIDE,
        CHECK,
        RANK,
        RECORD,
        APPRAISE,
        CAMERA,
        REHEARSE
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
            case CHECK -> new Exercise.SelfCheck(prompt, points(node));
            case RANK -> rank(node, prompt);
            case RECORD -> record(node, prompt);
            case APPRAISE -> appraise(node, prompt);
            case CAMERA -> new Exercise.Camera(prompt, points(node));
            case REHEARSE -> rehearse(node, prompt);
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

    private static List<Point> points(YamlNode node) {
        return node.requireItems("points").stream().map(ExerciseReader::point).toList();
    }

    private static Exercise rank(YamlNode node, String prompt) {
        var items =
                node.requireItems("items").stream().map(ExerciseReader::ranked).toList();
        unlike(node, "items", items.stream().map(Ranked::id).toList());
        if (items.size() == 1) {
            node.get("items").error("one item cannot be ranked", "write three to eight");
        }
        return new Exercise.Rank(
                prompt,
                node.text("situation", ""),
                node.text("first", "Most important"),
                node.text("last", "Least important"),
                items,
                node.text("why"));
    }

    private static Ranked ranked(YamlNode node) {
        var item = new Ranked(node.identifier("id"), node.text("text"), node.text("why"));
        node.refuseUnknownKeys();
        return item;
    }

    private static Exercise record(YamlNode node, String prompt) {
        var fields =
                node.requireItems("fields").stream().map(ExerciseReader::field).toList();
        unlike(node, "fields", fields.stream().map(Field::id).toList());
        return new Exercise.FormRecord(prompt, node.text("situation", ""), fields, node.text("why"));
    }

    private static Field field(YamlNode node) {
        var options = node.texts("options");
        var field = new Field(
                node.identifier("id"),
                node.text("label"),
                node.text("hint", ""),
                node.integer("rows", 2),
                options,
                node.text("model"));
        if (!options.isEmpty()) {
            among(node, "model", field.model(), options);
        }
        node.refuseUnknownKeys();
        return field;
    }

    private static Exercise appraise(YamlNode node, String prompt) {
        var ratings = texts(node, "ratings");
        var criteria = node.requireItems("criteria").stream()
                .map(criterion -> criterion(criterion, ratings))
                .toList();
        unlike(node, "criteria", criteria.stream().map(Criterion::id).toList());
        var conclusions = texts(node, "conclusions");
        var conclusion = node.text("conclusion");
        among(node, "conclusion", conclusion, conclusions);
        return new Exercise.Appraise(
                prompt, node.text("subject"), ratings, criteria, conclusions, conclusion, node.text("why"));
    }

    private static Criterion criterion(YamlNode node, List<String> ratings) {
        var criterion = new Criterion(node.identifier("id"), node.text("text"), node.text("model"), node.text("why"));
        among(node, "model", criterion.model(), ratings);
        node.refuseUnknownKeys();
        return criterion;
    }

    private static Exercise rehearse(YamlNode node, String prompt) {
        var rungs =
                node.requireItems("rungs").stream().map(ExerciseReader::rung).toList();
        unlike(node, "rungs", rungs.stream().map(Rung::id).toList());
        return new Exercise.Rehearse(
                prompt, node.text("situation"), node.text("who", "The client"), rungs, node.text("why"));
    }

    private static Rung rung(YamlNode node) {
        var rung = new Rung(
                node.identifier("id"),
                node.text("title"),
                node.text("within", ""),
                node.text("fails"),
                node.requireItems("do").stream().map(ExerciseReader::move).toList(),
                node.text("words"),
                node.texts("listen"));
        if (!rung.moves().isEmpty() && rung.moves().stream().noneMatch(LadderMove::good)) {
            node.error("nothing to do on this rung is good", "write 'good: true' beside at least one");
        }
        node.refuseUnknownKeys();
        return rung;
    }

    private static LadderMove move(YamlNode node) {
        var move =
                new LadderMove(node.text("text"), node.flag("good", false), node.text("hears"), node.text("feedback"));
        node.refuseUnknownKeys();
        return move;
    }

    private static void among(YamlNode node, String key, String said, List<String> known) {
        if (!said.isEmpty() && !known.contains(said)) {
            node.get(key).error("'" + said + "' is not one of the choices", Spelling.hint(said, known));
        }
    }

    /** What a learner enters is stored under the ids. */
    private static void unlike(YamlNode node, String key, List<String> ids) {
        var seen = new HashSet<String>();
        ids.stream()
                .filter(id -> !id.isEmpty() && !seen.add(id))
                .forEach(id -> node.get(key).error("the id '" + id + "' stands here twice", "give each its own"));
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
