package org.telepraxis.grading;

import org.jspecify.annotations.Nullable;

/**
 * What a pin points at, in words.
 *
 * @param anchor the line of the transcript to look at; for a moment the last line before it
 * @param at session time in seconds
 * @param text the words pinned; for a moment what happened then
 * @param part whether the words are only a part of their line
 */
public record Quote(String anchor, int at, @Nullable Integer sinceDrop, String speaker, String text, boolean part) {}
