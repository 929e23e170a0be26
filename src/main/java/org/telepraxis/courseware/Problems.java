package org.telepraxis.courseware;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects problems while files are read, so that an author sees all of them at once. Not thread-safe. */
public final class Problems {

    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(
                    (Problem problem) -> problem.file().toString())
            .thenComparingInt(Problem::line)
            .thenComparing(Problem::severity);

    private final List<Problem> found = new ArrayList<>();

    public void error(Place place, String message, @Nullable String hint) {
        add(new Problem(place.file(), place.line(), Severity.ERROR, message, hint));
    }

    public void warning(Place place, String message, @Nullable String hint) {
        add(new Problem(place.file(), place.line(), Severity.WARNING, message, hint));
    }

    public void info(Place place, String message, @Nullable String hint) {
        add(new Problem(place.file(), place.line(), Severity.INFO, message, hint));
    }

    public void warning(Path file, int line, String message, @Nullable String hint) {
        warning(new Place(file, line), message, hint);
    }

    public void error(Path file, int line, String message, @Nullable String hint) {
        error(new Place(file, line), message, hint);
    }

    public void add(Problem problem) {
        found.add(problem);
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** All problems so far, by file and line. */
    public List<Problem> list() {
        return found.stream().distinct().sorted(BY_PLACE).toList();
    }
}
