package org.telepraxis.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action at hand throughout the session, such as the phone or the record card.
 *
 * @param group the heading it stands under
 * @param icon a Lucide icon name
 * @param costLabel the price as shown beforehand, which may be vaguer than the price itself: "up to 40 s"
 * @param shown whether it is on the desk at all
 * @param enabled whether it can be used
 * @param why what to say when it cannot
 * @param interruptible whether an event that comes due cuts it short, as with waiting; else the event waits for its end
 * @param ask what it asks for, if anything
 * @param starting what happens when it starts, before its price is paid: attempts are logged here
 * @param feedback shown in the practice debrief
 */
public record Tool(
        String id,
        String group,
        Cases<String> label,
        Cases<String> hint,
        String icon,
        Cases<String> costLabel,
        Cases<Integer> cost,
        Expression shown,
        Expression enabled,
        Cases<String> why,
        boolean interruptible,
        @Nullable Ask ask,
        Consequence starting,
        Consequence then,
        String feedback) {

    /** What a tool asks for before it acts. */
    public sealed interface Ask {

        String label();

        /** Words of one's own, such as a message. */
        record Words(String label, String hint) implements Ask {}

        /** One of a few choices; a private one is kept out of the transcript. */
        record Choice(String label, List<Answer> answers, boolean secret) implements Ask {
            public Choice {
                answers = List.copyOf(answers);
            }
        }

        record Answer(String id, String text) {}
    }
}
