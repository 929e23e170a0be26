package org.telepraxis.examination;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.telepraxis.courseware.Item;

/**
 * An item as one paper shows it: its options in an order of the paper's own. The browser knows an option by its place only, because its
 * id could tell something of the key.
 */
record Shown(UUID id, Item item, List<String> order) {

    static Shown of(BankItem stored, long seed) {
        var item = stored.item();
        var order = new ArrayList<>(
                item.options().stream().map(Item.Option::id).sorted().toList());
        Collections.shuffle(order, new Random(seed ^ Long.rotateLeft(item.id().hashCode() * 0x9E3779B97F4A7C15L, 17)));
        return new Shown(stored.id(), item, List.copyOf(order));
    }

    List<String> texts() {
        return order.stream().map(this::text).toList();
    }

    private String text(String option) {
        return item.options().stream()
                .filter(one -> one.id().equals(option))
                .findFirst()
                .orElseThrow()
                .text();
    }

    /** @throws ExamRefused when these places are no answer to this item */
    List<String> options(List<Integer> places) {
        boolean ordered = item.type() == Item.Type.SEQ || item.form() == Item.Form.RANK;
        boolean fits = places.stream().allMatch(place -> place >= 0 && place < order.size())
                && places.stream().distinct().count() == places.size()
                && (places.isEmpty()
                        || switch (item.type()) {
                            case SBA -> places.size() == 1;
                            case MR -> true;
                            case SJT, SEQ -> ordered ? places.size() == order.size() : places.size() == 2;
                        });
        if (!fits) {
            throw new ExamRefused("This is no answer to the question.");
        }
        return places.stream().map(order::get).toList();
    }

    List<Integer> places(List<String> options) {
        return options.stream().map(order::indexOf).toList();
    }
}
