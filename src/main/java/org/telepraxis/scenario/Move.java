package org.telepraxis.scenario;

import org.jspecify.annotations.Nullable;

/** Something a person does in a session. A playthrough is the list of its moves, see {@link MoveCodec}. */
public sealed interface Move {

    /** Locks the person's own words for a prompt. */
    record Write(String promptId, String text) implements Move {}

    /** Picks one of the options on offer. */
    record Choose(String optionId) implements Move {}

    /** Uses a tool, with words or a choice where the tool asks for them: the text of a message, say. */
    record Act(String toolId, @Nullable String argument) implements Move {
        public Act(String toolId) {
            this(toolId, null);
        }
    }

    /** Goes on where the beat offers it. */
    record Continue(String id) implements Move {}

    /** Stops the session clock. */
    record Pause() implements Move {}

    record Resume() implements Move {}

    /** Leaves for good; in a certification session that is "withdrawn", not "failed". */
    record Leave() implements Move {}

    /** Returns, in practice and after a failing ending, to the decision that led there. */
    record GoBack() implements Move {}
}
