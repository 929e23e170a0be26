package org.telepraxis.scenario;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How polite a line sounds, to a robot that listens to nothing else: courteous phrases among its words. */
public final class Manners {

    /** What counts; the author's guide shows this list. A star stands for any ending. */
    private static final List<String> COURTEOUS = List.of(
            "please",
            "thank",
            "thanks",
            "grateful",
            "sorry",
            "apolog*",
            "forgive",
            "kind*",
            "gently",
            "of course",
            "take your time",
            "no hurry",
            "i understand",
            "i hear",
            "i appreciate",
            "i am glad",
            "i'm glad",
            "happy to",
            "welcome",
            "may i",
            "might i",
            "could i",
            "would you",
            "could you",
            "would it",
            "if you like",
            "if you want",
            "if you wish",
            "if that is all right",
            "if that's all right",
            "is it all right",
            "is that all right",
            "feel free",
            "good to see",
            "pleasure",
            "with respect",
            "dear");

    private static final Pattern PHRASES = Pattern.compile(COURTEOUS.stream()
            .map(phrase -> phrase.replace("*", "\\w*"))
            .collect(Collectors.joining("|", "\\b(", ")\\b")));

    private Manners() {}

    /** The number of courteous phrases in a text. */
    public static int phrases(String text) {
        var plain = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        return (int) PHRASES.matcher(plain).results().count();
    }

    /** The phrases that count, as they are written for authors. */
    public static List<String> courteous() {
        return COURTEOUS;
    }
}
