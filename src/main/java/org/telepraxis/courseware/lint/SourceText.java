package org.telepraxis.courseware.lint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.telepraxis.courseware.Place;

/**
 * The words of a file with line breaks and indentation folded into single spaces, so that a phrase is found wherever its
 * lines end, and with every position still leading back to its line.
 */
final class SourceText {

    private static final Pattern LANGUAGE = Pattern.compile("(?:^|/)([a-z]{2})/|\\.([a-z]{2})\\.(?:md|yaml)$");

    private final String path;
    private final Path file;
    private final List<String> lines;
    private final String folded;
    private final int[] starts;

    SourceText(String path, Path file, String text) {
        this.path = path;
        this.file = file;
        this.lines = text.lines().toList();
        this.starts = new int[lines.size()];
        var all = new StringBuilder(text.length());
        for (int i = 0; i < lines.size(); i++) {
            starts[i] = all.length();
            all.append(lines.get(i).strip()).append(' ');
        }
        this.folded = all.toString();
    }

    /** The path below the root of the course files. */
    String path() {
        return path;
    }

    boolean isCountryPack() {
        return path.startsWith("countries/");
    }

    /** The language in which the file is written, by its folder or ending; English if neither says. */
    String language() {
        var matcher = LANGUAGE.matcher(path);
        if (!matcher.find()) {
            return "en";
        }
        return (matcher.group(1) == null ? matcher.group(2) : matcher.group(1)).toLowerCase(Locale.ROOT);
    }

    boolean has(Pattern pattern) {
        return pattern.matcher(folded).find();
    }

    List<Found> find(Pattern pattern) {
        var found = new ArrayList<Found>();
        var matcher = pattern.matcher(folded);
        while (matcher.find()) {
            found.add(new Found(matcher.toMatchResult(), new Place(file, lineAt(matcher.start()))));
        }
        return found;
    }

    /** Whether the author has allowed the rule here, in a comment on the same line or the one before. */
    boolean allows(Place place, String rule) {
        var mark = "lint-allow: " + rule;
        return lineHas(place.line(), mark) || lineHas(place.line() - 1, mark);
    }

    private boolean lineHas(int line, String mark) {
        return line >= 1 && line <= lines.size() && lines.get(line - 1).contains(mark);
    }

    private int lineAt(int position) {
        int found = Arrays.binarySearch(starts, position);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Words that a pattern matched, and where they stand. */
    record Found(MatchResult match, Place place) {

        String text() {
            return match.group();
        }

        String group(int number) {
            return match.group(number) == null ? "" : match.group(number);
        }
    }
}
