package org.telepraxis.learning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One item in a learner's recall, computed from all answers to it.
 *
 * @param due the day on which it should come back
 * @param repeated the days on which it came back
 */
record RecallCard(String courseId, String itemId, LocalDate due, List<LocalDate> repeated) {

    RecallCard {
        repeated = List.copyOf(repeated);
    }

    /** An answer, in a lesson, in a check or in the recall; checks bring an item in only by a miss. */
    record Answered(String courseId, String itemId, LocalDate day, long order, int quality, boolean inCheck) {

        boolean right() {
            return quality >= Memory.LEAST_RIGHT;
        }

        boolean brings() {
            return !inCheck || !right();
        }
    }

    /**
     * The card that the answers make. A right answer before the day is due says little about memory and changes nothing; a wrong one
     * always does.
     *
     * @param answers all answers to one item
     */
    static Optional<RecallCard> of(List<Answered> answers) {
        var rest = answers.stream()
                .sorted(Comparator.comparingLong(Answered::order))
                .dropWhile(answer -> !answer.brings())
                .toList();
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        var first = rest.getFirst();
        var memory = Memory.NEW.after(first.quality());
        var due = first.day().plusDays(memory.interval());
        var repeated = new ArrayList<LocalDate>();
        for (var answer : rest.subList(1, rest.size())) {
            boolean wasDue = !answer.day().isBefore(due);
            if (wasDue) {
                repeated.add(answer.day());
            }
            if (wasDue || !answer.right()) {
                memory = memory.after(answer.quality());
                due = answer.day().plusDays(memory.interval());
            }
        }
        return Optional.of(new RecallCard(first.courseId(), first.itemId(), due, repeated));
    }
}
