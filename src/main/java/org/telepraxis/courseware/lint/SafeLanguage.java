package org.telepraxis.courseware.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.telepraxis.courseware.Place;
import org.telepraxis.courseware.Problems;

/**
 * Words that blame, glorify or instruct have no place in content about suicide and mental health, in any language. A lesson that teaches
 * which words to avoid says so in a comment: {@code <!-- lint-allow: safe-language, reason -->}.
 */
final class SafeLanguage implements Rule {

    static final String NAME = "safe-language";

    @Override
    public void check(Content content, Problems problems) {
        var unknown = new HashSet<String>();
        for (var text : content.texts()) {
            var vocabulary = Vocabulary.of(text.language());
            if (vocabulary.isEmpty() && unknown.add(text.language())) {
                problems.warning(
                        new Place(content.files().file(text.path()), 1),
                        "there is no list of words to avoid in '" + text.language() + "'",
                        "without one nobody but people can see unsafe words in "
                                + Locale.of(text.language()).getDisplayLanguage(Locale.ENGLISH));
            }
            var phrases = vocabulary
                    .filter(words -> text.has(words.anyToAvoid()))
                    .map(Vocabulary::avoid)
                    .orElse(List.of());
            phrases.forEach(phrase -> {
                for (var found : text.find(phrase.pattern())) {
                    if (!text.allows(found.place(), NAME)) {
                        problems.error(found.place(), "'" + found.text() + "' is not safe language", phrase.instead());
                    }
                }
            });
        }
    }
}
