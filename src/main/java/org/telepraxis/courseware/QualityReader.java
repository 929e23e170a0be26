package org.telepraxis.courseware;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code quality: {checked: 2026-11, met: [1-15, 18], open: {16: "why", 17: "why"}}}: points are written one by one or as a
 * range.
 */
final class QualityReader {

    private static final Pattern POINTS = Pattern.compile("(\\d{1,2})(?:-(\\d{1,2}))?");

    private final Checklist checklist;

    private QualityReader(Checklist checklist) {
        this.checklist = checklist;
    }

    /** What the file says under {@code quality}. */
    static Quality read(YamlNode file, Checklist checklist) {
        return file.has("quality")
                ? new QualityReader(checklist).read(file.get("quality"))
                : Quality.unchecked(checklist, file.place());
    }

    private Quality read(YamlNode node) {
        var met = new TreeSet<Integer>();
        node.items("met").forEach(one -> met.addAll(points(one.text(), one)));
        var open = notes(node.get("open"));
        open.keySet().stream()
                .filter(met::contains)
                .forEach(point -> node.get("open").error("point " + point + " is both met and open", "keep one"));
        var except = new LinkedHashMap<String, SortedMap<Integer, String>>();
        if (checklist == Checklist.ITEMS && node.has("except")) {
            node.get("except").entries().forEach((item, notes) -> except.put(item, notes(notes)));
        }
        var quality = new Quality(checklist, month(node), met, open, Map.copyOf(except), node.place());
        node.refuseUnknownKeys();
        return quality;
    }

    private SortedMap<Integer, String> notes(YamlNode node) {
        var notes = new TreeMap<Integer, String>();
        node.entries().forEach((key, note) -> {
            var text = note.text();
            if (text.isEmpty()) {
                note.error("the open point " + key + " needs a note", "say what is missing, or who has to look");
            }
            points(key, note).forEach(point -> notes.put(point, text));
        });
        return notes;
    }

    private List<Integer> points(String text, YamlNode node) {
        var matcher = POINTS.matcher(text);
        if (matcher.matches()) {
            int first = Integer.parseInt(matcher.group(1));
            int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
            if (first >= 1 && first <= last && last <= checklist.size()) {
                return IntStream.rangeClosed(first, last).boxed().toList();
            }
        }
        node.error(
                "'" + text + "' is no point of the checklist",
                "write a number from 1 to " + checklist.size() + ", or a range such as 1-4");
        return List.of();
    }

    private static @Nullable YearMonth month(YamlNode node) {
        var text = node.text("checked", "");
        try {
            return text.isEmpty() ? null : YearMonth.parse(text);
        } catch (DateTimeException _) {
            node.get("checked").error("'" + text + "' is not a month", "write it as 2026-11");
            return null;
        }
    }
}
