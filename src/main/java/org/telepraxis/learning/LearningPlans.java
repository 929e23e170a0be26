package org.telepraxis.learning;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.course.CourseCatalogue;
import org.telepraxis.courseware.Course;
import org.telepraxis.courseware.Traceability;
import org.telepraxis.courseware.Unit;
import org.telepraxis.identity.PersonId;
import org.telepraxis.learning.LearningPlan.Confidence;
import org.telepraxis.learning.LearningPlan.Picked;
import org.telepraxis.learning.LearningPlan.Step;

/** Keeps how sure learners are of the competences and which they want to work on, and shows the way through the courses to those. */
@Service
@Transactional
public class LearningPlans {

    /** As the first course advises. */
    public static final int MOST_PICKED = 5;

    public static final int MOST_CONFIDENT = 10;

    private final ConfidenceRatings ratings;
    private final PicksOfPeople picks;
    private final PracticeCheckRecords checks;
    private final Progress progress;
    private final CourseCatalogue catalogue;
    private final Clock clock;

    LearningPlans(
            ConfidenceRatings ratings,
            PicksOfPeople picks,
            PracticeCheckRecords checks,
            Progress progress,
            CourseCatalogue catalogue,
            Clock clock) {
        this.ratings = ratings;
        this.picks = picks;
        this.checks = checks;
        this.progress = progress;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public LearningPlan of(PersonId person) {
        var courses = progress.all(person);
        var rated = ratings.findByPersonOrderByRatedAt(person).stream()
                .collect(Collectors.groupingBy(ConfidenceRating::competenceId));
        var confidence = rated.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new Confidence(
                                entry.getValue().getFirst().confidence(),
                                entry.getValue().getLast().confidence())));
        return new LearningPlan(
                catalogue.framework().domains(),
                confidence,
                picked(person, courses),
                finished(courses, firstPasses(person), rated));
    }

    /**
     * Notes how sure the learner is today; on the same day it corrects what was said, on another day or after a course the
     * change can be seen.
     *
     * @param confidence from 0, not at all, to 10
     */
    public void rate(PersonId person, String competenceId, int confidence) {
        if (confidence < 0 || confidence > MOST_CONFIDENT) {
            throw new IllegalArgumentException("Rate from 0 to 10.");
        }
        known(competenceId);
        var now = clock.instant();
        var rating = ratings.findByPersonOrderByRatedAt(person).stream()
                .filter(said -> said.competenceId().equals(competenceId))
                .reduce((first, second) -> second)
                .filter(last -> day(last.ratedAt()).equals(day(now)) && !saidBeforeFinishing(person, last))
                .orElseGet(() -> new ConfidenceRating(person, competenceId, now));
        rating.rate(confidence, now);
        ratings.save(rating);
    }

    /**
     * Puts the competence on the learner's list.
     *
     * @throws IllegalStateException when {@link #MOST_PICKED} are on it
     */
    public void pick(PersonId person, String competenceId) {
        known(competenceId);
        var now = clock.instant();
        var list = picks.findByPerson(person).orElseGet(() -> new Picks(person, now));
        list.pick(competenceId, now);
        picks.save(list);
    }

    public void takeBack(PersonId person, String competenceId) {
        picks.findByPerson(person).ifPresent(list -> {
            list.takeBack(competenceId, clock.instant());
            picks.save(list);
        });
    }

    private void known(String competenceId) {
        if (catalogue.framework().competence(competenceId).isEmpty()) {
            throw new NoSuchElementException("There is no competence " + competenceId);
        }
    }

    private List<Picked> picked(PersonId person, List<CourseProgress> courses) {
        var ids = picks.findByPerson(person).map(Picks::competences).orElse(List.of());
        if (ids.isEmpty()) {
            return List.of();
        }
        var framework = catalogue.framework();
        var lines = Traceability.of(
                        framework,
                        courses.stream()
                                .map(course -> course.published().course())
                                .toList())
                .competences()
                .stream()
                .collect(Collectors.toMap(Traceability.Line::code, line -> line));
        return ids.stream()
                .flatMap(id -> framework.competence(id).stream())
                .map(competence ->
                        new Picked(competence, steps(Objects.requireNonNull(lines.get(competence.id())), courses)))
                .toList();
    }

    private static List<Step> steps(Traceability.Line line, List<CourseProgress> courses) {
        var keys = Stream.concat(
                        line.lessons().stream().map(id -> new Unit.LessonUnit(id).key()),
                        line.scenarios().stream().map(id -> new Unit.ScenarioUnit(id).key()))
                .collect(Collectors.toCollection(HashSet::new));
        return courses.stream()
                .flatMap(course -> course.published().course().units().stream()
                        .filter(unit -> keys.contains(unit.key()))
                        .map(unit -> new Step(
                                course.published().course(),
                                unit,
                                course.access().open(),
                                course.isDone(unit))))
                .toList();
    }

    private static List<Course> finished(
            List<CourseProgress> courses, Map<String, Instant> firstPasses, Map<String, List<ConfidenceRating>> rated) {
        return courses.stream()
                .map(progressOfOne -> progressOfOne.published().course())
                .filter(course -> course.competences().stream()
                        .flatMap(id -> rated.getOrDefault(id, List.of()).stream()
                                .max(Comparator.comparing(ConfidenceRating::ratedAt))
                                .stream())
                        .anyMatch(last -> saidBefore(last, firstPasses.get(course.id()))))
                .toList();
    }

    private boolean saidBeforeFinishing(PersonId person, ConfidenceRating last) {
        var firstPasses = firstPasses(person);
        return catalogue.courses().stream()
                .filter(published -> published.course().competences().contains(last.competenceId()))
                .anyMatch(published -> saidBefore(last, firstPasses.get(published.id())));
    }

    private static boolean saidBefore(ConfidenceRating last, @Nullable Instant firstPass) {
        return firstPass != null && last.ratedAt().isBefore(firstPass);
    }

    /** When each course was finished, that is, its first practice check passed; by course id. */
    private Map<String, Instant> firstPasses(PersonId person) {
        return checks.findByPerson(person).stream()
                .filter(check -> check.passed() && check.finishedAt().isPresent())
                .collect(Collectors.toMap(
                        PracticeCheck::courseId,
                        check -> check.finishedAt().orElseThrow(),
                        (one, other) -> one.isBefore(other) ? one : other));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneId.systemDefault());
    }
}
