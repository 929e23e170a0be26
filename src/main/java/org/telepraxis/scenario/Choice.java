package org.telepraxis.scenario;

import org.jspecify.annotations.Nullable;

/**
 * A decision as a session keeps it: what was taken, and where. What else was on offer follows from the log, see {@link Decisions}.
 *
 * @param shown the transcript entry
 * @param size how long the log was
 * @param option the option, or null if it was a tool
 * @param words the words written for it, if any
 */
record Choice(
        int sequence,
        int shown,
        int size,
        Beat.@Nullable Option option,
        @Nullable Tool tool,
        long answer,
        Beat.@Nullable Prompt words) {}
