package org.telepraxis.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the session with its own choices.
 *
 * @param optionsTitle the words above the options
 * @param passes what happens on entering: the first time, the second time, …
 * @param exhausted what happens instead when it is entered once more than there are passes; null lets the last pass happen again
 * @param mostPicks after so many picks the beat goes on by itself; 0 means there is no limit
 */
public record Beat(
        String id,
        String title,
        String optionsTitle,
        List<Consequence> passes,
        @Nullable Consequence exhausted,
        List<Prompt> prompts,
        List<Option> options,
        int mostPicks,
        @Nullable GoOn goOn) {

    public Beat {
        passes = List.copyOf(passes);
        prompts = List.copyOf(prompts);
        options = List.copyOf(options);
    }

    /** How often an option can be picked. */
    public enum Repeat {
        ONCE,
        EACH_PASS,
        ALWAYS
    }

    /**
     * A line or act on offer.
     *
     * @param starting what happens at the moment it is picked, before its price is paid
     * @param then what happens after
     * @param feedback shown in the practice debrief
     */
    public record Option(
            String id,
            Cases<String> text,
            Cases<Integer> cost,
            Expression when,
            Repeat repeat,
            Consequence starting,
            Consequence then,
            String feedback) {}

    /**
     * A place for own words, locked before a line is picked.
     *
     * @param required whether options wait for it
     * @param model a sound answer, shown in the practice debrief
     * @param selfCheck questions to put to one's own words
     */
    public record Prompt(
            String id,
            String label,
            String hint,
            Expression when,
            boolean required,
            int cost,
            Consequence then,
            String model,
            List<String> selfCheck) {

        public Prompt {
            selfCheck = List.copyOf(selfCheck);
        }
    }

    /** The way on that a beat offers beside its options. */
    public record GoOn(String id, Cases<String> label, int cost, Expression when, Consequence then) {}
}
