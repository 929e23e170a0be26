package org.telepraxis.learning;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.course.ChecksPassed;
import org.telepraxis.course.CourseCatalogue;
import org.telepraxis.course.PublishedCourse;
import org.telepraxis.courseware.Unit;
import org.telepraxis.identity.PersonId;

/** Knows what each learner has done, which courses are open to them, and what comes next. */
@Service
@Transactional
public class Progress implements ChecksPassed {

    private final UnitsDone unitsDone;
    private final DoneLog done;
    private final PracticeCheckRecords checks;
    private final CourseCatalogue catalogue;
    private final Clock clock;

    Progress(UnitsDone unitsDone, DoneLog done, PracticeCheckRecords checks, CourseCatalogue catalogue, Clock clock) {
        this.unitsDone = unitsDone;
        this.done = done;
        this.checks = checks;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Whether the learner has passed a practice check of the course, in any of its versions. */
    @Override
    @Transactional(readOnly = true)
    public boolean checkPassed(PersonId person, String courseId) {
        return checks.existsByPersonAndCourseIdAndPassedTrue(person, courseId);
    }

    /** Whether the learner may open the course: every course it needs has its practice check passed. */
    @Transactional(readOnly = true)
    public Access access(PersonId person, String courseId) {
        return access(catalogue.course(courseId), checks.coursesPassedBy(person));
    }

    @Transactional(readOnly = true)
    public CourseProgress of(PersonId person, String courseId) {
        return of(catalogue.course(courseId), unitsDone.findByPerson(person), checks.coursesPassedBy(person));
    }

    /** All courses; what was done is read once, however many there are. */
    @Transactional(readOnly = true)
    public List<CourseProgress> all(PersonId person) {
        var done = unitsDone.findByPerson(person);
        var passed = checks.coursesPassedBy(person);
        return catalogue.courses().stream()
                .map(published -> of(published, done, passed))
                .toList();
    }

    private CourseProgress of(PublishedCourse published, List<UnitDone> done, Set<String> passed) {
        var keys = done.stream()
                .filter(unit -> unit.courseId().equals(published.id()))
                .map(UnitDone::unitKey)
                .collect(Collectors.toSet());
        return new CourseProgress(published, access(published, passed), keys, passed.contains(published.id()));
    }

    private Access access(PublishedCourse published, Set<String> passed) {
        return published.course().requires().stream()
                .filter(needed -> !passed.contains(needed.course()))
                .findFirst()
                .<Access>map(needed -> {
                    var first = catalogue.course(needed.course()).course();
                    var rule = "Opens when you pass the practice check of " + first.code() + ", " + first.title() + ".";
                    return new Access.Locked(needed.course(), rule, needed.reason());
                })
                .orElseGet(Access.Open::new);
    }

    /**
     * The first unit that is open and not done: in the course begun last, or else in the first one. A course that is meant for some
     * roles is offered to nobody who has not begun it.
     */
    @Transactional(readOnly = true)
    public Optional<NextStep> next(PersonId person) {
        var open = all(person).stream().filter(course -> course.access().open()).toList();
        return open.stream()
                .filter(course -> course.started() && course.next().isPresent())
                .findFirst()
                .or(() -> open.stream()
                        .filter(course -> course.published().course().audience().isEmpty())
                        .filter(course -> course.next().isPresent())
                        .findFirst())
                .map(course ->
                        new NextStep(course.published().course(), course.next().orElseThrow(), why(course)));
    }

    private static String why(CourseProgress course) {
        int all = course.published().course().units().size();
        return course.started()
                ? "You have done %d of %d steps of this course; this is the next one."
                        .formatted(course.unitsDone(), all)
                : "The first course of the programme: the others build on it.";
    }

    /** Notes that the learner has done the unit; doing it again changes nothing. */
    public void markDone(PersonId person, String courseId, String unitKey) {
        PublishedCourse published = catalogue.course(courseId);
        boolean known = published.course().units().stream().map(Unit::key).anyMatch(unitKey::equals);
        if (known && !unitsDone.existsByPersonAndCourseIdAndUnitKey(person, courseId, unitKey)) {
            done.add(person, courseId, unitKey, published.hash(), clock.instant());
        }
    }

    @ApplicationModuleListener(id = "learning.unit-outcome")
    void on(UnitOutcome outcome) {
        markDone(outcome.person(), outcome.courseId(), outcome.unitKey());
    }
}
