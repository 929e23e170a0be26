package org.telepraxis.certification;

/** What a holder adds to the register, if anything; every part may be blank. */
public record ListedWords(String specialty, String languages, String place) {

    private static final int LONGEST = 200;

    public ListedWords {
        specialty = tidy(specialty);
        languages = tidy(languages);
        place = tidy(place);
    }

    private static String tidy(String text) {
        var plain = text.replaceAll("\\s+", " ").strip();
        return plain.substring(0, Math.min(LONGEST, plain.length()));
    }
}
