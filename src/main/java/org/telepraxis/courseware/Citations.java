package org.telepraxis.courseware;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.telepraxis.courseware.SourceLibrary.Source;

/**
 * Says author and year where authors write the alias of a study: {@code 000: "words"} is for the linter, and a reader sees
 * {@code "words" (Mendes-Santos et al. 2022)}.
 */
public final class Citations {

    /** An alias by itself: no part of a phone number, of a larger number or of a name. */
    private static final Pattern ALIAS = Pattern.compile(
            "(?:\\b[Ss]tud(?:y|ies)[ \\t]+|\\b[Ss]urvey[ \\t]+)?(?<![\\w./+-])(?<!\\d[, ])(\\d{3})(?![\\w/-]|[.,]\\d| \\d)");

    private static final Pattern QUOTED =
            Pattern.compile("(?<![\\w./+-])(\\d{3}): ?(\\\\?\"[^\"]{1,600}?\\\\?\"|“[^”]{1,600}”)");

    /** What editors mark: an expert default, a public page. Beside words that say so already it is not said twice. */
    private static final Pattern MARK =
            Pattern.compile("((?:default|opinion|proposal)?) (?:\\*\\*)?\\[([DP])](?:\\*\\*)?");

    private static final List<String> EVERYWHERE = List.of("");
    private static final List<String> READ_BY_ALL = List.of("resources/", "role-plays/");

    private final Map<String, String> names;

    private Citations(Map<String, String> names) {
        this.names = names;
    }

    public static Citations of(SourceLibrary library) {
        return new Citations(library.sources().stream()
                .map(source -> Map.entry(source.alias(), source.cite()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first)));
    }

    public String inWords(String text) {
        var quoted = QUOTED.matcher(text).replaceAll(found -> {
            var name = names.get(found.group(1));
            return Matcher.quoteReplacement(name == null ? found.group() : found.group(2) + " (" + name + ")");
        });
        var cited = ALIAS.matcher(quoted).replaceAll(found -> {
            var name = names.get(found.group(1));
            return Matcher.quoteReplacement(name == null ? found.group() : asIn(found.group(), name));
        });
        return MARK.matcher(cited)
                .replaceAll(found -> found.group(2).equals("P")
                        ? found.group(1) + " (public guidance)"
                        : found.group(1).isEmpty() ? " (expert default)" : found.group(1));
    }

    /** "Survey 003" begins a sentence, and so does what stands for it. */
    private static String asIn(String written, String name) {
        return Character.isUpperCase(written.charAt(0))
                ? Character.toUpperCase(name.charAt(0)) + name.substring(1)
                : name;
    }

    /** The files of a course as its readers see them. */
    public CourseFiles inCourse(CourseFiles files) {
        return files.reworded(EVERYWHERE, this::inWords);
    }

    /** The files of the library as readers see them; framework and sources go on speaking in aliases. */
    public CourseFiles inLibrary(CourseFiles files) {
        return files.reworded(READ_BY_ALL, this::inWords);
    }

    /** The studies that a text as readers see it speaks of. */
    public static List<Source> named(String text, SourceLibrary library) {
        return library.sources().stream()
                .filter(source -> text.contains(source.cite()))
                .toList();
    }
}
