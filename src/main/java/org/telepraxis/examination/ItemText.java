package org.telepraxis.examination;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telepraxis.courseware.Item;
import org.telepraxis.courseware.Place;
import tools.jackson.databind.json.JsonMapper;

/** The words and the key of an item, as they are stored. */
record ItemText(
        Item.Type type, Item.@Nullable Form form, String stem, List<Option> options, String author, String source) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Place NOWHERE = new Place(Path.of("bank"), 1);

    record Option(String id, String text, boolean correct, int order, String why) {}

    static String write(Item item) {
        return JSON.writeValueAsString(new ItemText(
                item.type(),
                item.form(),
                item.stem(),
                item.options().stream()
                        .map(option ->
                                new Option(option.id(), option.text(), option.correct(), option.order(), option.why()))
                        .toList(),
                item.author(),
                item.source()));
    }

    static Item read(String stored, String code, int number, String competence, double difficulty) {
        var text = JSON.readValue(stored, ItemText.class);
        return new Item(
                code,
                text.type(),
                competence,
                "",
                "",
                difficulty,
                Item.Exposure.SECURE,
                number,
                text.author(),
                text.source(),
                text.stem(),
                text.options().stream()
                        .map(option -> new Item.Option(
                                option.id(), option.text(), option.correct(), option.order(), option.why(), NOWHERE))
                        .toList(),
                text.form(),
                null,
                NOWHERE);
    }
}
