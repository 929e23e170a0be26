package org.telepraxis.examination;

import java.util.List;
import java.util.UUID;

/**
 * What an examination asks, and of whom how often.
 *
 * @param bank where its items come from
 * @param sameForm whether everybody in a sitting gets the same items, in an order of their own; else each paper is drawn for itself
 * @param mostShown on how many papers an item may stand before it rests
 * @param anchorPercent how much of a form is asked again from the form before, so that drift can be seen
 * @param attempts how often somebody may sit
 * @param waitDays how long after a sitting before the next
 * @param releaseAtOnce whether a result is shown when the paper is handed in; else when the officer releases the sitting
 */
public record ExamPlan(
        UUID bank,
        String title,
        List<BlueprintLine> blueprint,
        int minutes,
        boolean sameForm,
        int mostShown,
        int anchorPercent,
        int attempts,
        int waitDays,
        boolean releaseAtOnce) {

    public ExamPlan {
        blueprint = List.copyOf(blueprint);
    }

    /** How many items a paper holds. */
    public int items() {
        return blueprint.stream().mapToInt(BlueprintLine::items).sum();
    }
}
