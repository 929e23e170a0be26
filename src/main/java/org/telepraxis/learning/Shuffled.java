package org.telepraxis.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import java.util.UUID;
import org.telepraxis.courseware.Item;

/** Puts options into an order that gives no hint. */
public final class Shuffled {

    private Shuffled() {}

    /** The item with its options in the order that belongs to the seed: a reload shows the same one, another draw another. */
    public static Item of(Item item, UUID seed) {
        var options = new ArrayList<>(item.options());
        Collections.shuffle(
                options, new Random(seed.getLeastSignificantBits() ^ item.id().hashCode()));
        return new Item(
                item.id(),
                item.type(),
                item.competence(),
                item.theme(),
                item.lesson(),
                item.difficulty(),
                item.exposure(),
                item.version(),
                item.author(),
                item.source(),
                item.stem(),
                options,
                item.form(),
                item.keyStatus(),
                item.place());
    }
}
