package org.telepraxis.certification;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names as people type them into a search: without accents, capitals and punctuation. */
final class Folded {

    private Folded() {}

    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("ł", "l")
                .replace("ø", "o")
                .replace("đ", "d")
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** What a name is found by: its words in their order, and with the last one first. */
    static String name(String name) {
        var words = Arrays.asList(of(name).split(" "));
        var last = words.getLast();
        var turned = words.size() == 1 ? "" : " " + last + " " + String.join(" ", words.subList(0, words.size() - 1));
        var all = String.join(" ", words) + turned;
        return all.substring(0, Math.min(400, all.length()));
    }

    /** A pattern for {@code like}: the words in their order, with anything between; no typed character is a wildcard. */
    static String pattern(String typed) {
        return Arrays.stream(of(typed).split(" ")).collect(Collectors.joining("%", "%", "%"));
    }
}
