package org.telepraxis.courseware;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An association's own items, in the format of {@code items.yaml} with a head of its own. Such a file lives in a private pack, never
 * among the course files.
 *
 * @param code names the bank for good: a later file with the same code is its next edition
 * @param example whether these are example items that anybody may know
 */
public record ItemBankFile(String code, String title, boolean example, List<Item> items) {

    /** More would not be read by a panel either. */
    private static final int MOST_ITEMS = 3000;

    public ItemBankFile {
        items = List.copyOf(items);
    }

    /** Reads a bank. All that is wrong is among the problems, with its line; a bank with errors is not to be used. */
    public static ItemBankFile read(Path file, String text, Framework framework, Problems problems) {
        var root = YamlNode.read(file, text, problems);
        var head = root.require("bank");
        var code = head.identifier("id");
        var title = head.text("title");
        var example = head.flag("example", false);
        head.optionalText("note");
        head.refuseUnknownKeys();
        var items = new ArrayList<Item>();
        var seen = new HashMap<String, Place>();
        for (var node : root.requireItems("items")) {
            if (items.size() == MOST_ITEMS) {
                node.error("a bank holds at most " + MOST_ITEMS + " items", "make two banks of it");
                break;
            }
            var item = ItemReader.readSecure(node);
            var other = seen.putIfAbsent(item.id(), item.place());
            if (other != null && !item.id().isEmpty()) {
                node.get("id").error("there are two items '" + item.id() + "'", "the other is in line " + other.line());
            }
            check(node, item, framework);
            items.add(item);
        }
        root.refuseUnknownKeys();
        return new ItemBankFile(code, title, example, items);
    }

    private static void check(YamlNode node, Item item, Framework framework) {
        if (!item.competence().isEmpty()
                && framework.competence(item.competence()).isEmpty()) {
            node.get("competence")
                    .error(
                            "there is no competence '" + item.competence() + "'",
                            Spelling.hint(
                                    item.competence(),
                                    framework.competences().map(Competence::id).toList()));
        }
        if (item.version() < 1) {
            node.get("version").error("versions count from 1", null);
        }
        var texts = new HashMap<String, Item.Option>();
        for (var option : item.options()) {
            var same = texts.putIfAbsent(option.text().strip(), option);
            if (same != null && !option.text().isBlank()) {
                node.problems()
                        .error(
                                option.place(),
                                "options '" + same.id() + "' and '" + option.id() + "' say the same",
                                null);
            }
        }
    }

    /** The items by their ids. */
    public Map<String, Item> byId() {
        var byId = new HashMap<String, Item>();
        items.forEach(item -> byId.putIfAbsent(item.id(), item));
        return byId;
    }
}
