package org.telepraxis.courseware;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telepraxis.courseware.Item.Exposure;
import org.telepraxis.courseware.Item.Form;
import org.telepraxis.courseware.Item.Option;
import org.telepraxis.courseware.Item.Type;

/** Reads a question, from {@code items.yaml} or a {@code recall} block, and checks that its key makes sense. */
final class ItemReader {

    private ItemReader() {}

    /** The items of a course, and how they stand against their checklist. */
    record ItemFile(List<Item> items, Quality quality) {

        ItemFile {
            items = List.copyOf(items);
        }
    }

    static ItemFile readAll(YamlNode root) {
        var items = new ArrayList<Item>();
        var seen = new HashSet<String>();
        for (var node : root.requireItems("items")) {
            var item = read(node);
            if (!item.id().isEmpty() && !seen.add(item.id())) {
                node.get("id").error("there are two items '" + item.id() + "'", "answers are stored under the id");
            }
            items.add(item);
        }
        var quality = QualityReader.read(root, Checklist.ITEMS);
        quality.except().keySet().stream()
                .filter(id -> !seen.contains(id))
                .forEach(id -> root.get("quality").error("there is no item '" + id + "'", Spelling.hint(id, seen)));
        root.refuseUnknownKeys();
        return new ItemFile(items, quality);
    }

    static Item read(YamlNode node) {
        return read(
                node,
                node.identifier("id"),
                node.text("competence"),
                node.text("theme"),
                node.text("lesson"),
                node.text("author"),
                node.text("source"));
    }

    /** An item of an association's bank belongs to no lesson. */
    static Item readSecure(YamlNode node) {
        return read(
                node,
                node.identifier("id"),
                node.text("competence"),
                node.text("theme", ""),
                node.text("lesson", ""),
                node.text("author"),
                node.text("source"));
    }

    /** A recall question takes from its lesson what it does not say itself. */
    static Item readRecall(YamlNode node, String id, String competence, String theme, String lesson) {
        return read(
                node,
                node.text("id", id),
                node.text("competence", competence),
                node.text("theme", theme),
                node.text("lesson", lesson),
                node.text("author", ""),
                node.text("source", ""));
    }

    private static Item read(
            YamlNode node, String id, String competence, String theme, String lesson, String author, String source) {
        var type = node.requireChoice("type", Type.class, Type.SBA);
        var item = new Item(
                id,
                type,
                competence,
                theme,
                lesson,
                node.decimal("difficulty", 0.7),
                node.choice("exposure", Exposure.class, Exposure.PRACTICE),
                node.integer("version", 1),
                author,
                source,
                node.text("stem"),
                node.requireItems("options").stream()
                        .map(option -> option(option, type))
                        .toList(),
                form(node, type),
                keyStatus(node, type),
                node.place());
        if (item.difficulty() <= 0 || item.difficulty() >= 1) {
            node.get("difficulty")
                    .error("'difficulty' is the share expected to answer correctly", "write a number such as 0.7");
        }
        node.texts("reviewers");
        node.refuseUnknownKeys();
        checkKey(node, item);
        return item;
    }

    private static Option option(YamlNode node, Type type) {
        var option = new Option(
                node.identifier("id"),
                node.text("text"),
                (type == Type.SBA || type == Type.MR) && node.flag("correct", false),
                switch (type) {
                    case SJT -> node.integer("rank");
                    case SEQ -> node.integer("position");
                    case SBA, MR -> 0;
                },
                node.text("why"),
                node.place());
        node.refuseUnknownKeys();
        return option;
    }

    private static @Nullable Form form(YamlNode node, Type type) {
        return type == Type.SJT ? node.choice("form", Form.class, Form.BEST_WORST) : null;
    }

    private static @Nullable String keyStatus(YamlNode node, Type type) {
        return type == Type.SJT ? node.text("key_status") : null;
    }

    private static void checkKey(YamlNode node, Item item) {
        var ids = new HashSet<String>();
        for (var option : item.options()) {
            if (!option.id().isEmpty() && !ids.add(option.id())) {
                node.problems()
                        .error(option.place(), "there are two options '" + option.id() + "'", "give each its own id");
            }
        }
        var number = item.options().size();
        var correct = item.options().stream().filter(Option::correct).count();
        switch (item.type()) {
            case SBA -> {
                demand(node, number == 4, "a single best answer has 4 options, not " + number, null);
                demand(
                        node,
                        correct == 1,
                        "a single best answer has exactly one correct option, not " + correct,
                        "write 'correct: true' beside it");
            }
            case MR -> {
                demand(node, number >= 3, "a multiple response has at least 3 options, not " + number, null);
                demand(
                        node,
                        correct >= 1 && correct < number,
                        "a multiple response needs options that are correct and some that are not",
                        "write 'correct: true' beside the correct ones");
            }
            case SJT -> {
                demand(node, number == 4, "a situational judgement has 4 options, not " + number, null);
                demand(node, runsFromOne(item), "the ranks should be 1, 2, … without gaps", "1 is best");
            }
            case SEQ -> {
                demand(node, number >= 3, "an order has at least 3 steps, not " + number, null);
                demand(node, runsFromOne(item), "the positions should be 1, 2, … without gaps", "1 comes first");
            }
        }
    }

    private static void demand(YamlNode node, boolean met, String message, @Nullable String hint) {
        // An item without options has been complained about already.
        if (!met && node.has("options") && !node.items("options").isEmpty()) {
            node.error(message, hint);
        }
    }

    private static boolean runsFromOne(Item item) {
        var orders = item.options().stream().map(Option::order).sorted().toList();
        for (int i = 0; i < orders.size(); i++) {
            if (orders.get(i) != i + 1) {
                return false;
            }
        }
        return true;
    }
}
