package org.telepraxis.learning;

import java.util.HashSet;
import java.util.List;
import org.telepraxis.courseware.Item;

/**
 * Whether an answer is right. Multiple response is all or nothing; a situational judgement in the form "best and worst" needs both; an
 * order needs every place.
 */
public final class Marking {

    private Marking() {}

    /**
     * Compares an answer with the key.
     *
     * @param chosen ids of options: the chosen ones for SBA and MR; best then worst for SJT in that form; all of them in order for a
     *     ranking or a sequence
     */
    public static boolean right(Item item, List<String> chosen) {
        var key = item.key();
        return switch (item.type()) {
            case SBA -> chosen.equals(key);
            case MR -> chosen.size() == key.size() && new HashSet<>(chosen).equals(new HashSet<>(key));
            case SJT ->
                item.form() == Item.Form.BEST_WORST
                        ? chosen.equals(List.of(key.getFirst(), key.getLast()))
                        : chosen.equals(key);
            case SEQ -> chosen.equals(key);
        };
    }
}
