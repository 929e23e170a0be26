package org.telepraxis.grading;

import jakarta.persistence.Embeddable;
import java.util.stream.Stream;

/** A rater's words for the candidate: what to keep, what to change, and one task. */
@Embeddable
public record Advice(String keep, String change, String task) {

    static final Advice NONE = new Advice("", "", "");
    static final int LONGEST = 2000;

    /** One of the three. */
    public enum Part {
        KEEP("Keep"),
        CHANGE("Change"),
        TASK("One task");

        private final String label;

        Part(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public String of(Part part) {
        return switch (part) {
            case KEEP -> keep;
            case CHANGE -> change;
            case TASK -> task;
        };
    }

    Advice with(Part part, String words) {
        return switch (part) {
            case KEEP -> new Advice(words, change, task);
            case CHANGE -> new Advice(keep, words, task);
            case TASK -> new Advice(keep, change, words);
        };
    }

    Stream<LeftToDo> left() {
        return Stream.of(Part.values())
                .filter(part -> of(part).isBlank())
                .map(part -> new LeftToDo(LeftToDo.ADVICE, "Write for the candidate: " + part.label()));
    }
}
