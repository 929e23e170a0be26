package org.telepraxis.courseware.lint;

import java.util.Collection;
import java.util.Optional;
import org.telepraxis.courseware.lint.Vocabulary.Phrase;

/** Holds words that somebody writes in the application against the words to avoid in content. */
public final class Wording {

    private Wording() {}

    /** The first words to avoid and what to say instead, as a sentence; empty if there are none. */
    public static Optional<String> slip(String text, Collection<String> languages) {
        var folded = text.replaceAll("\\s+", " ");
        return languages.stream()
                .distinct()
                .flatMap(language -> Vocabulary.of(language).stream())
                .flatMap(vocabulary -> vocabulary.avoid().stream())
                .flatMap(phrase -> slip(folded, phrase).stream())
                .findFirst();
    }

    private static Optional<String> slip(String text, Phrase phrase) {
        return phrase.pattern()
                .matcher(text)
                .results()
                .findFirst()
                .map(found -> "‘%s’ is not safe language. Instead: %s.".formatted(found.group(), phrase.instead()));
    }
}
