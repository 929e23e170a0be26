package org.telepraxis.grading;

import org.jspecify.annotations.Nullable;

/**
 * One thing a rater says. Where a value is replaced, the judgement names what the rater saw before, so that two windows of the
 * same rater cannot overwrite each other unseen.
 */
public sealed interface Judgement {

    record MarkGiven(String competence, @Nullable Mark before, Mark after) implements Judgement {}

    record NoteWritten(String competence, String before, String after) implements Judgement {}

    /**
     * @param anchor a {@link Pin} as it is written
     */
    record EvidencePinned(String competence, String anchor) implements Judgement {}

    record EvidenceRemoved(String competence, String anchor) implements Judgement {}

    /** The rater agrees with what the session recorded. */
    record ActionConfirmed(String action) implements Judgement {}

    /** The rater sees it differently, and says why. */
    record ActionContested(String action, ActionResult result, String reason) implements Judgement {}

    record GlobalGiven(@Nullable GlobalRating before, GlobalRating after) implements Judgement {}

    /** Words that the candidate reads when the feedback is released. */
    record AdviceWritten(Advice.Part part, String before, String after) implements Judgement {}

    /** Whether the candidate's own words differ from the line they chose as closest. */
    record MismatchFlagged(String text, boolean differs) implements Judgement {}
}
