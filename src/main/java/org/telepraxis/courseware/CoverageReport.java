package org.telepraxis.courseware;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The page {@code docs/authors/coverage.md}, written from the content: what is taught, asked about and practised, how the courses stand
 * against their checklists, and how hard their lessons are to read.
 */
public final class CoverageReport {

    private CoverageReport() {}

    public static String of(Courseware courseware) {
        var courses = courseware.courses().stream()
                .sorted(Comparator.comparing((Course course) -> course.code().length())
                        .thenComparing(Course::code))
                .toList();
        var traced = Traceability.of(courseware.framework(), courses);
        var quality = ContentQuality.of(courses);
        return """
                # Coverage and quality

                Written from the content by `./telepraxis check --coverage docs/authors/coverage.md`; do not edit it. A test fails when it differs from what the
                courses say. The page *Coverage* in the application shows the same for the courses that run there.

                ## Courses

                | | Hours | For | After | Lessons | Items | Sessions |
                |---|---|---|---|---|---|---|
                %s
                All courses that are drafts are **not clinically reviewed**, and say so on their pages: %s.

                ## Competences

                | | Lessons | Items | Sessions |
                |---|---|---|---|
                %s
                ## Themes of the studies

                | | Lessons | Items | Sessions |
                |---|---|---|---|
                %s
                Where no session is named, a task of the portfolio stands in for it: a tool appraised against criteria.

                ## Quality

                How many points of the [checklists](quality.md) hold, and what is open. ✍ needs people other than the author.

                %s
                ## How hard the lessons are to read

                The measures and their limits are explained under [quality](quality.md#how-hard-a-lesson-is-to-read): ease 60 and more is plain English, grade 9 and less
                likewise.

                | Lesson | Words | Ease | Grade | Words per sentence | Longest | Long words |
                |---|---|---|---|---|---|---|
                %s""".formatted(
                        lines(courses, CoverageReport::course),
                        drafts(courses),
                        lines(traced.competences(), CoverageReport::traced),
                        lines(traced.themes(), CoverageReport::traced),
                        lines(quality.courses(), CoverageReport::quality),
                        lines(
                                quality.courses().stream()
                                        .flatMap(course -> course.readings().stream())
                                        .toList(),
                                CoverageReport::reading));
    }

    private static <T> String lines(List<T> things, java.util.function.Function<T, String> line) {
        return things.stream().map(line).map(text -> text + "\n").collect(Collectors.joining());
    }

    private static String course(Course course) {
        return "| **%s** %s | %d | %s | %s | %d | %d | %s |"
                .formatted(
                        course.code(),
                        course.title(),
                        course.hours(),
                        course.audience().isEmpty() ? "clinicians" : String.join(", ", course.audience()) + ", rater",
                        course.requires().stream()
                                .map(required -> required.course().toUpperCase(Locale.ROOT))
                                .collect(Collectors.joining(", ")),
                        course.lessons().size(),
                        course.items().size(),
                        course.scenarios().stream()
                                .map(file -> file.scenario().id())
                                .sorted()
                                .collect(Collectors.joining(", ")));
    }

    private static String drafts(List<Course> courses) {
        return courses.stream().filter(Course::draft).map(Course::code).collect(Collectors.joining(", "));
    }

    private static String traced(Traceability.Line line) {
        return "| **%s** %s%s | %s | %d | %s |"
                .formatted(
                        line.code(),
                        line.title(),
                        line.sources().isEmpty() ? "" : " (" + String.join(", ", line.sources()) + ")",
                        String.join(", ", line.lessons()),
                        line.items(),
                        line.scenarios().isEmpty() ? "portfolio" : String.join(", ", line.scenarios()));
    }

    private static String quality(ContentQuality.CourseQuality course) {
        return """
                **%s %s**: %d of %d points%s.

                | | Open | Where | Notes |
                |---|---|---|---|
                %s""".formatted(
                        course.code(),
                        course.title(),
                        course.met(),
                        course.points(),
                        course.draft() ? ", draft" : "",
                        lines(course.open(), CoverageReport::open));
    }

    private static String open(ContentQuality.OpenPoint point) {
        return "| %s%s %d | %s | %s | %s |"
                .formatted(
                        point.signOff() ? "✍ " : "",
                        switch (point.checklist()) {
                            case LESSON -> "Lessons";
                            case ITEMS -> "Items";
                            case SCENARIO -> "Sessions";
                        },
                        point.number(),
                        point.text(),
                        point.where().equals(List.of("items")) ? "all" : String.join(", ", point.where()),
                        String.join(" ", point.notes()));
    }

    private static String reading(ContentQuality.LessonReading reading) {
        var measured = reading.measured();
        return String.format(
                Locale.ROOT,
                "| %s %s | %d | %.0f | %.1f | %.1f | %d | %.0f%% |",
                reading.lesson(),
                reading.title(),
                measured.words(),
                measured.ease(),
                measured.grade(),
                measured.wordsPerSentence(),
                measured.longestSentence(),
                measured.longWordShare());
    }
}
