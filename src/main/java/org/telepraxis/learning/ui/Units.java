package org.telepraxis.learning.ui;

import org.springframework.modulith.NamedInterface;
import org.telepraxis.courseware.Course;
import org.telepraxis.courseware.Unit;

/** How a unit is called where learners see it. */
@NamedInterface("navigation")
public final class Units {

    private Units() {}

    /** The unit's title. */
    public static String title(Course course, Unit unit) {
        return switch (unit) {
            case Unit.LessonUnit lesson ->
                course.lesson(lesson.lessonId()).map(l -> l.title()).orElse(lesson.lessonId());
            case Unit.JobAidUnit aid -> {
                var jobAid = course.jobAid();
                yield jobAid == null ? "Job aid" : "Job aid: " + jobAid.title();
            }
            case Unit.ScenarioUnit session -> "Session " + session.scenarioId();
            case Unit.Check check -> "Practice check";
        };
    }

    /** One line on what waits there. */
    public static String summary(Course course, Unit unit) {
        return switch (unit) {
            case Unit.LessonUnit lesson ->
                course.lesson(lesson.lessonId())
                        .map(l -> l.objectives().isEmpty() ? "" : l.objectives().getFirst())
                        .orElse("");
            case Unit.JobAidUnit aid -> "Yours to fill in, keep and print.";
            case Unit.ScenarioUnit session -> "A simulated session. Practise as often as you like.";
            case Unit.Check check ->
                "%d of %d questions, %d %% to pass, a new draw each time."
                        .formatted(check.draw(), course.items().size(), check.pass());
        };
    }

    static String icon(Unit unit) {
        return switch (unit) {
            case Unit.LessonUnit lesson -> "book-open";
            case Unit.JobAidUnit aid -> "clipboard-list";
            case Unit.ScenarioUnit session -> "video";
            case Unit.Check check -> "list-checks";
        };
    }
}
