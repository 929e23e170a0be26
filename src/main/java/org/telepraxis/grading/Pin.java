package org.telepraxis.grading;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a rater points at as evidence: a whole line of the transcript, a passage inside it, or a moment of the session. On paper it is
 * {@code t3}, {@code t3:5-17} (characters of the line) or {@code @125} (seconds).
 */
public sealed interface Pin {

    record Line(String anchor) implements Pin {

        @Override
        public String toString() {
            return anchor;
        }
    }

    /**
     * @param from the first character
     * @param to the character after the last
     */
    record Passage(String anchor, int from, int to) implements Pin {

        @Override
        public String toString() {
            return anchor + ":" + from + "-" + to;
        }
    }

    record Moment(int at) implements Pin {

        @Override
        public String toString() {
            return "@" + at;
        }
    }

    /** Empty if these are no words of this kind. */
    static Optional<Pin> read(String text) {
        var passage = Paper.PASSAGE.matcher(text);
        if (passage.matches()) {
            return Optional.of(new Passage(
                    passage.group(1), Integer.parseInt(passage.group(2)), Integer.parseInt(passage.group(3))));
        }
        if (Paper.MOMENT.matcher(text).matches()) {
            return Optional.of(new Moment(Integer.parseInt(text.substring(1))));
        }
        return Paper.LINE.matcher(text).matches() ? Optional.of(new Line(text)) : Optional.empty();
    }

    /** The patterns, which an interface cannot keep to itself. */
    final class Paper {

        private static final Pattern LINE = Pattern.compile("[A-Za-z][A-Za-z0-9._]{0,20}");
        private static final Pattern PASSAGE = Pattern.compile("([A-Za-z][A-Za-z0-9._]{0,20}):(\\d{1,6})-(\\d{1,6})");
        private static final Pattern MOMENT = Pattern.compile("@\\d{1,8}");

        private Paper() {}
    }
}
