package org.telepraxis.learning;

import java.util.Optional;
import java.util.Set;
import org.telepraxis.course.PublishedCourse;
import org.telepraxis.courseware.Unit;

/**
 * How far one learner is in one course.
 *
 * @param done keys of the units done
 * @param checkPassed whether a practice check was passed
 */
public record CourseProgress(PublishedCourse published, Access access, Set<String> done, boolean checkPassed) {

    public CourseProgress {
        done = Set.copyOf(done);
    }

    public boolean isDone(Unit unit) {
        return done.contains(unit.key());
    }

    /** The first unit not done yet. */
    public Optional<Unit> next() {
        return published.course().units().stream().filter(unit -> !isDone(unit)).findFirst();
    }

    public int unitsDone() {
        return (int) published.course().units().stream().filter(this::isDone).count();
    }

    public boolean started() {
        return !done.isEmpty();
    }
}
