package org.telepraxis.courseware;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How a file stands against its checklist, as its author says in the file itself.
 *
 * @param checked when the author went through the list; null if never
 * @param met the points that hold
 * @param open the points that do not hold yet, each with a note
 * @param except items for which a point does not hold although it does for the others, by id
 */
public record Quality(
        Checklist checklist,
        @Nullable YearMonth checked,
        SortedSet<Integer> met,
        SortedMap<Integer, String> open,
        Map<String, SortedMap<Integer, String>> except,
        Place place) {

    public Quality {
        met = Collections.unmodifiableSortedSet(new TreeSet<>(met));
        open = Collections.unmodifiableSortedMap(new TreeMap<>(open));
        except = Collections.unmodifiableMap(new TreeMap<>(except));
    }

    /** Nobody has gone through the list. */
    static Quality unchecked(Checklist checklist, Place place) {
        return new Quality(checklist, null, new TreeSet<>(), new TreeMap<>(), Map.of(), place);
    }

    /** Whether the file says anything at all about the list. */
    public boolean stated() {
        return !met.isEmpty() || !open.isEmpty();
    }

    public boolean met(int point) {
        return met.contains(point);
    }

    /** Whether the point is said to hold for one item of the file. */
    public boolean met(int point, String item) {
        return met(point)
                && !except.getOrDefault(item, Collections.emptySortedMap()).containsKey(point);
    }

    public Optional<String> note(int point) {
        return Optional.ofNullable(open.get(point));
    }

    /** The points about which the file says nothing. */
    public List<Integer> unsaid() {
        return IntStream.rangeClosed(1, checklist.size())
                .filter(point -> !met.contains(point) && !open.containsKey(point))
                .boxed()
                .toList();
    }
}
