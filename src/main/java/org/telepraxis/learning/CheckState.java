package org.telepraxis.learning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.telepraxis.courseware.Item;

/**
 * A practice check as its learner sees it.
 *
 * @param items the drawn items in their order, each with its options in the order of this draw
 * @param given the answers so far, by item id
 * @param right how many of them are right
 */
public record CheckState(
        UUID id,
        List<Item> items,
        Map<String, List<String>> given,
        int right,
        int passPercent,
        boolean finished,
        boolean passed) {

    public CheckState {
        items = List.copyOf(items);
        given = Map.copyOf(given);
    }

    /** The first item without an answer. */
    public Optional<Item> next() {
        return items.stream().filter(item -> !given.containsKey(item.id())).findFirst();
    }
}
