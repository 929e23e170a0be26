package org.telepraxis.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A choice that was made, with what else was on offer: the stuff of a debrief.
 *
 * @param sequence the number of the move
 * @param anchor the transcript entry that shows it
 * @param ownWords what the person had written for it, if anything
 */
public record Decision(
        int sequence,
        String beat,
        int at,
        String anchor,
        Taken taken,
        @Nullable OwnWords ownWords,
        List<Taken> alternatives) {

    public Decision {
        alternatives = List.copyOf(alternatives);
    }

    /** An option or tool with its feedback. */
    public record Taken(String id, String text, String feedback) {}

    /** Locked words beside the model answer and the self-check list. */
    public record OwnWords(
            String promptId, String label, String anchor, String text, String model, List<String> selfCheck) {
        public OwnWords {
            selfCheck = List.copyOf(selfCheck);
        }
    }
}
