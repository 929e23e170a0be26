package org.telepraxis.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telepraxis.courseware.Competence;
import org.telepraxis.courseware.Course;

/**
 * How sure a learner is that they can do what a course teaches, before it and after it. It is theirs alone.
 *
 * @param finished whether a practice check of the course was passed: from then on the second rating is asked for
 * @param lines in the order of the course's competences
 */
public record CourseEfficacy(Course course, boolean finished, List<Line> lines) {

    public CourseEfficacy {
        lines = List.copyOf(lines);
    }

    /**
     * What was said of one competence, from 0, cannot do at all, to 100, highly certain.
     *
     * @param changeable whether the rating that is asked for now may still be given or corrected
     */
    public record Line(
            Competence competence,
            @Nullable Said before,
            @Nullable Said after,
            boolean changeable) {

        public boolean compared() {
            return before != null && after != null;
        }

        /** How much surer the learner is; empty until both were said. */
        public Optional<Integer> change() {
            return before == null || after == null
                    ? Optional.empty()
                    : Optional.of(after.strength() - before.strength());
        }
    }

    public record Said(int strength, Instant at) {}

    /** The rating that is asked for now: the one before the course, or the one after it. */
    public Optional<Said> now(Line line) {
        return Optional.ofNullable(finished ? line.after() : line.before());
    }

    public boolean saidBefore() {
        return lines.stream().anyMatch(line -> line.before() != null);
    }

    public boolean saidAfter() {
        return lines.stream().anyMatch(line -> line.after() != null);
    }

    /** Those that were rated twice. */
    public List<Line> compared() {
        return lines.stream().filter(Line::compared).toList();
    }
}
