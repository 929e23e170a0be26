package org.telepraxis.learning.ui;

import java.util.List;
import java.util.Locale;
import org.springframework.modulith.NamedInterface;
import org.telepraxis.learning.RecallToday;

/** How the recall is offered. */
@NamedInterface("navigation")
public final class RecallWords {

    private static final List<String> NUMBERS =
            List.of("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten");

    private RecallWords() {}

    /** Such as "Seven questions, about four minutes". */
    public static String offer(RecallToday today) {
        int minutes = today.minutes();
        return questions(today.questions().size())
                + ", about %s minute%s".formatted(number(minutes).toLowerCase(Locale.ROOT), minutes == 1 ? "" : "s");
    }

    static String questions(int count) {
        return number(count) + (count == 1 ? " question" : " questions");
    }

    private static String number(int count) {
        return count < NUMBERS.size() ? NUMBERS.get(count) : Integer.toString(count);
    }
}
