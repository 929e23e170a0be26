package org.telepraxis.examination;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.telepraxis.courseware.Item;

/**
 * A paper as its candidate may see it. Of keys it knows nothing.
 *
 * @param page names the page that may write
 * @param now by the server's clock
 * @param endsAt null before it is begun
 * @param questions in the order of this paper; empty before it is begun and during a break
 * @param answers what is kept, by question: places of options
 * @param flagged questions to come back to
 * @param entries how many strokes are kept
 * @param known how many of each device
 */
public record OpenPaper(
        UUID id,
        String title,
        String whereabouts,
        PaperState state,
        String page,
        Instant now,
        @Nullable Instant endsAt,
        int minutes,
        int extraMinutes,
        int asked,
        int breakLeft,
        boolean onBreak,
        boolean timeUp,
        int late,
        boolean released,
        List<Question> questions,
        Map<Integer, List<Integer>> answers,
        Set<Integer> flagged,
        int entries,
        Map<String, Integer> known) {

    public OpenPaper {
        questions = List.copyOf(questions);
        answers = Map.copyOf(answers);
        flagged = Set.copyOf(flagged);
        known = Map.copyOf(known);
    }

    /**
     * A question without its key.
     *
     * @param form how a situational judgement is answered; null for the other types
     */
    public record Question(Item.Type type, Item.@Nullable Form form, String stem, List<String> options) {
        public Question {
            options = List.copyOf(options);
        }
    }
}
