package org.telepraxis.learning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.telepraxis.courseware.Competence;
import org.telepraxis.courseware.Course;
import org.telepraxis.courseware.Domain;
import org.telepraxis.courseware.Unit;

/**
 * What a learner means to work on, and how sure they are. It is theirs alone.
 *
 * @param domains all competences, in the framework's order
 * @param confidence by competence id, only where it was rated
 * @param picked with the way through the courses for each
 * @param finished courses whose competences were last rated before the course was finished
 */
public record LearningPlan(
        List<Domain> domains, Map<String, Confidence> confidence, List<Picked> picked, List<Course> finished) {

    public LearningPlan {
        domains = List.copyOf(domains);
        confidence = Map.copyOf(confidence);
        picked = List.copyOf(picked);
        finished = List.copyOf(finished);
    }

    /**
     * How sure the learner was at first, and is now, from 0 to 10.
     *
     * @param first the same as {@code now} until it is rated on another day
     */
    public record Confidence(int first, int now) {

        public int change() {
            return now - first;
        }
    }

    /** A competence with the lessons and sessions that lead to it. */
    public record Picked(Competence competence, List<Step> steps) {

        public Picked {
            steps = List.copyOf(steps);
        }

        public long done() {
            return steps.stream().filter(Step::done).count();
        }
    }

    /** A lesson or a session of a course. */
    public record Step(Course course, Unit unit, boolean open, boolean done) {}

    /** Nothing rated and nothing picked yet. */
    public boolean empty() {
        return confidence.isEmpty() && picked.isEmpty();
    }

    public boolean picks(String competenceId) {
        return picked.stream().anyMatch(pick -> pick.competence().id().equals(competenceId));
    }

    public Optional<Confidence> confidenceIn(String competenceId) {
        return Optional.ofNullable(confidence.get(competenceId));
    }
}
