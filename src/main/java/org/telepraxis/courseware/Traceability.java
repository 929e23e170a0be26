package org.telepraxis.courseware;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where each competence and each theme of the studies is taught, asked about and practised: computed from the content, so that it
 * cannot say more than there is.
 *
 * @param competences in the framework's order
 * @param themes in the framework's order
 */
public record Traceability(List<Line> competences, List<Line> themes) {

    public Traceability {
        competences = List.copyOf(competences);
        themes = List.copyOf(themes);
    }

    /**
     * One competence or theme.
     *
     * @param lessons codes of the lessons that teach it, such as {@code c3-l5}
     * @param items how many practice and recall items ask about it
     * @param scenarios sessions in which it is practised
     * @param sources the studies it goes back to; empty for a competence
     */
    public record Line(
            String code, String title, List<String> lessons, long items, List<String> scenarios, List<String> sources) {

        public Line {
            lessons = List.copyOf(lessons);
            scenarios = List.copyOf(scenarios);
            sources = List.copyOf(sources);
        }

        /** Taught, asked about and practised. */
        public boolean whole() {
            return !lessons.isEmpty() && items > 0 && !scenarios.isEmpty();
        }
    }

    public static Traceability of(Framework framework, List<Course> courses) {
        return new Traceability(
                framework
                        .competences()
                        .map(competence -> of(competence, courses))
                        .toList(),
                framework.themes().stream().map(theme -> of(theme, courses)).toList());
    }

    private static Line of(Competence competence, List<Course> courses) {
        var id = competence.id();
        return new Line(
                id,
                competence.title(),
                lessons(courses)
                        .filter(lesson -> lesson.competences().contains(id))
                        .map(Lesson::id)
                        .toList(),
                items(courses).filter(item -> item.competence().equals(id)).count(),
                scenarios(courses)
                        .filter(file -> file.scenario().competences().contains(id))
                        .map(file -> file.scenario().id())
                        .distinct()
                        .sorted()
                        .toList(),
                List.of());
    }

    /** A theme is practised in the sessions that the framework names for it, as far as they are there. */
    private static Line of(Theme theme, List<Course> courses) {
        return new Line(
                theme.code(),
                theme.title(),
                lessons(courses)
                        .filter(lesson -> lesson.themes().contains(theme.code()))
                        .map(Lesson::id)
                        .toList(),
                items(courses).filter(item -> item.theme().equals(theme.code())).count(),
                scenarios(courses)
                        .map(file -> file.scenario().id())
                        .filter(id -> theme.scenarios().contains(id))
                        .distinct()
                        .sorted()
                        .toList(),
                theme.sources());
    }

    private static Stream<Lesson> lessons(List<Course> courses) {
        return courses.stream().flatMap(course -> course.lessons().stream());
    }

    private static Stream<Item> items(List<Course> courses) {
        return courses.stream().flatMap(Course::questions);
    }

    private static Stream<Course.ScenarioFile> scenarios(List<Course> courses) {
        return courses.stream().flatMap(course -> course.scenarios().stream());
    }
}
