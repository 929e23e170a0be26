package org.telepraxis.courseware;

import java.util.Collection;
import java.util.Optional;
import org.telepraxis.courseware.lint.Wording;

/** The word check of course files, for what is written in the application and shown to clinicians as content. */
public final class SafeWording {

    private SafeWording() {}

    /**
     * Words that blame, glorify or instruct, and what to say instead, as a sentence; empty if there are none.
     *
     * @param languages codes of the languages in which the text may be written; those without a list of words are passed over
     */
    public static Optional<String> slip(String text, Collection<String> languages) {
        return Wording.slip(text, languages);
    }
}
