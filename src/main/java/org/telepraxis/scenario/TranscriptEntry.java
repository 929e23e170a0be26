package org.telepraxis.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of what happened, to be quoted by its anchor.
 *
 * @param anchor t1, t2, …; never used twice in a playthrough
 * @param at session time in seconds
 * @param sinceDrop seconds on the shown clock, if it was running
 * @param name who, in words
 * @param tags the option, tool, prompt or paper it came from, and {@code practice} for feedback
 */
public record TranscriptEntry(
        String anchor,
        int at,
        @Nullable Integer sinceDrop,
        Line.Who who,
        String name,
        String text,
        Kind kind,
        List<String> tags) {

    public TranscriptEntry {
        tags = List.copyOf(tags);
    }

    /** What sort of thing happened. */
    public enum Kind {
        SAID,
        CHOSEN,
        OWN_WORDS,
        ACTED,
        CONNECTION,
        SCENE,
        COACHING,
        PAUSED,
        RESUMED,
        LEFT,
        WENT_BACK,
        ENDED
    }
}
