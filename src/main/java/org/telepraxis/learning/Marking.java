package org.telepraxis.learning;

import java.util.List;
import org.telepraxis.courseware.Item;

/** Whether an answer is right, see {@link Item#isAnsweredBy}. */
public final class Marking {

    private Marking() {}

    /**
     * Compares an answer with the key.
     *
     * @param chosen ids of options: the chosen ones for SBA and MR; best then worst for SJT in that form; all of them in order for a
     *     ranking or a sequence
     */
    public static boolean right(Item item, List<String> chosen) {
        return item.isAnsweredBy(chosen);
    }
}
