package org.telepraxis.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What comes back today.
 *
 * @param questions the ones still open, at most {@link Recall#MOST_A_DAY} less those answered
 * @param answered how many came back and were answered today
 * @param next the next day on which something comes back after today
 */
public record RecallToday(List<RecallQuestion> questions, int answered, Optional<LocalDate> next) {

    public RecallToday {
        questions = List.copyOf(questions);
    }

    public int all() {
        return answered + questions.size();
    }

    /** About half a minute for each question. */
    public int minutes() {
        return Math.ceilDiv(questions.size(), 2);
    }
}
