package org.telepraxis.certification.pdf;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The languages that a certificate can be written in. */
public enum Language {
    ENGLISH("en", "d MMMM yyyy", Words.ENGLISH),
    PORTUGUESE("pt", "d 'de' MMMM 'de' yyyy", Words.PORTUGUESE);

    private final String tag;
    private final DateTimeFormatter days;
    private final Words words;

    Language(String tag, String days, Words words) {
        this.tag = tag;
        this.days = DateTimeFormatter.ofPattern(days, Locale.forLanguageTag(tag));
        this.words = words;
    }

    /** As in {@code lang} and in the document's own tags. */
    public String tag() {
        return tag;
    }

    /** The day as people write it. */
    public String day(LocalDate day) {
        return days.format(day);
    }

    /** What every certificate says, whatever its scheme: that it is no licence. */
    public String noLicence() {
        return words.noLicence();
    }

    /** What the person who decided is called, unless the association says otherwise. */
    public String officer() {
        return words.officer();
    }

    Words words() {
        return words;
    }

    /** The language with the tag; English for one that is unknown. */
    public static Language of(String tag) {
        for (var language : values()) {
            if (language.tag.equals(tag)) {
                return language;
            }
        }
        return ENGLISH;
    }
}
