package org.telepraxis.courseware;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question with its key and a reason for every option. Options are named by ids and shuffled at delivery, so no text may
 * call an option by its position.
 *
 * @param difficulty the share of learners expected to answer correctly, from 0 to 1
 * @param form       how a situational judgement is answered; null for the other types
 * @param keyStatus  who stands behind a situational key, such as {@code proposal}; null for the other types
 */
public record Item(
        String id,
        Type type,
        String competence,
        String theme,
        String lesson,
        double difficulty,
        Exposure exposure,
        int version,
        String author,
        String source,
        String stem,
        List<Option> options,
        @Nullable Form form,
        @Nullable String keyStatus,
        Place place) {

    public Item {
        options = List.copyOf(options);
    }

    public enum Type {
        /** Single best answer. */
        SBA,
        /** Multiple response, all or nothing. */
        MR,
        /** Situational judgement. */
        SJT,
        /** Put in order. */
        SEQ
    }

    public enum Form {
        BEST_WORST,
        RANK
    }

    /** Secure items live only in an association's packs, never in a public tree. */
    public enum Exposure {
        PRACTICE,
        SECURE
    }

    /**
     * @param correct for SBA and MR
     * @param order   for SJT the rank (1 is best), for SEQ the position; 0 for the other types
     */
    public record Option(String id, String text, boolean correct, int order, String why, Place place) {}

    /** Ids of the options that make the right answer: the correct ones, or all of them in their right order. */
    public List<String> key() {
        return switch (type) {
            case SBA, MR ->
                options.stream().filter(Option::correct).map(Option::id).toList();
            case SJT, SEQ ->
                options.stream()
                        .sorted(Comparator.comparingInt(Option::order))
                        .map(Option::id)
                        .toList();
        };
    }

    /**
     * Whether an answer is right: multiple response is all or nothing, a situational judgement in the form "best and worst" needs both,
     * an order needs every place.
     *
     * @param chosen ids of options: the chosen ones for SBA and MR; best then worst for SJT in that form; all of them in order for a
     *     ranking or a sequence
     */
    public boolean isAnsweredBy(List<String> chosen) {
        var key = key();
        return switch (type) {
            case SBA, SEQ -> chosen.equals(key);
            case MR -> chosen.size() == key.size() && new HashSet<>(chosen).equals(new HashSet<>(key));
            case SJT -> chosen.equals(form == Form.BEST_WORST ? List.of(key.getFirst(), key.getLast()) : key);
        };
    }
}
