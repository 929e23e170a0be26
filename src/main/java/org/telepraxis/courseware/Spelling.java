package org.telepraxis.courseware;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses what an author meant, by edit distance. */
public final class Spelling {

    private static final int LONGEST_COMPARED = 60;

    private Spelling() {}

    /** The hint to print beside an unknown word: the nearest known one, or all of them when none is near. */
    public static String hint(String word, Collection<String> known) {
        return nearest(word, known)
                .map(near -> "did you mean '" + near + "'?")
                .orElseGet(() -> known.isEmpty()
                        ? "there is none yet"
                        : "known here: "
                                + String.join(", ", known.stream().limit(12).toList()));
    }

    public static Optional<String> nearest(String word, Collection<String> known) {
        if (word.length() > LONGEST_COMPARED) {
            return Optional.empty();
        }
        var allowed = Math.max(1, word.length() / 3);
        return known.stream()
                .filter(candidate -> distance(word, candidate) <= allowed)
                .min(Comparator.comparingInt((String candidate) -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > LONGEST_COMPARED) {
            return Integer.MAX_VALUE;
        }
        var previous = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var current = new int[other.length() + 1];
            current[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                var swap = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(swap, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[other.length()];
    }
}
