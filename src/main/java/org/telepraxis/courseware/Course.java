package org.telepraxis.courseware;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.telepraxis.scenario.Scenario;

/**
 * A course as its author wrote it, in one folder: an ordered list of units and all they need.
 *
 * @param audience roles that it is meant for, such as {@code supervisor}; empty when it is for everybody. It stays open to all, but
 *     is offered to nobody as the next step
 */
public record Course(
        String id,
        String code,
        String title,
        String version,
        int hours,
        String summary,
        List<String> objectives,
        List<String> competences,
        boolean crisis,
        List<String> contentNotes,
        List<Requirement> requires,
        List<String> audience,
        List<Unit> units,
        List<Lesson> lessons,
        List<Item> items,
        Quality itemsQuality,
        List<ScenarioFile> scenarios,
        List<ReferenceReplay> replays,
        @Nullable JobAid jobAid,
        Review review,
        String license,
        String directory,
        Place place) {

    public Course {
        objectives = List.copyOf(objectives);
        competences = List.copyOf(competences);
        contentNotes = List.copyOf(contentNotes);
        requires = List.copyOf(requires);
        audience = List.copyOf(audience);
        units = List.copyOf(units);
        lessons = List.copyOf(lessons);
        items = List.copyOf(items);
        scenarios = List.copyOf(scenarios);
        replays = List.copyOf(replays);
    }

    /** A scenario and where its parts are written, named like {@code option B1b}. */
    public record ScenarioFile(Scenario scenario, Path file, Map<String, Place> places, Quality quality) {

        public ScenarioFile {
            places = Map.copyOf(places);
        }

        public Place place() {
            return new Place(file, 1);
        }

        /** Where a part is written; the top of the file if it is unknown. */
        public Place place(String part) {
            return places.getOrDefault(part, place());
        }
    }

    /** Another course to finish first, with the reason that a learner is shown. */
    public record Requirement(String course, String reason) {}

    /** Who has looked at the content. A draft wears a visible banner. */
    public record Review(
            Status status,
            List<String> clinical,
            List<String> livedExperience,
            List<String> safeMessaging,
            @Nullable YearMonth nextReview,
            Place place) {

        public Review {
            clinical = List.copyOf(clinical);
            livedExperience = List.copyOf(livedExperience);
            safeMessaging = List.copyOf(safeMessaging);
        }

        public enum Status {
            DRAFT,
            REVIEWED
        }
    }

    /** Not yet reviewed: every screen of it says so. */
    public boolean draft() {
        return review.status() == Review.Status.DRAFT;
    }

    public Optional<Lesson> lesson(String lessonId) {
        return lessons.stream().filter(lesson -> lesson.id().equals(lessonId)).findFirst();
    }

    public Optional<Item> item(String itemId) {
        return items.stream().filter(item -> item.id().equals(itemId)).findFirst();
    }

    /** Everything that is asked: the practice items, then the recall questions of the lessons. */
    public Stream<Item> questions() {
        return Stream.concat(items.stream(), lessons.stream().flatMap(lesson -> lesson.recallItems().stream()));
    }

    public Optional<Scenario> scenario(String scenarioId) {
        return scenarios.stream()
                .map(ScenarioFile::scenario)
                .filter(scenario -> scenario.id().equalsIgnoreCase(scenarioId))
                .findFirst();
    }

    /** The knowledge check of the course, if it has one. */
    public Optional<Unit.Check> check() {
        return units.stream()
                .filter(Unit.Check.class::isInstance)
                .map(Unit.Check.class::cast)
                .findFirst();
    }
}
