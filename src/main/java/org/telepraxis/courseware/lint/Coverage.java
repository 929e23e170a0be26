package org.telepraxis.courseware.lint;

import java.util.stream.Stream;
import org.telepraxis.courseware.Course;
import org.telepraxis.courseware.Item;
import org.telepraxis.courseware.Problems;

/**
 * What a course promises it must teach and ask: every competence it names has a lesson and an item. What the framework
 * promises for courses that are not here is no fault of those that are.
 */
final class Coverage implements Rule {

    @Override
    public void check(Content content, Problems problems) {
        content.courses().forEach(course -> competences(course, problems));
        for (var theme : content.framework().themes()) {
            content.courses().stream()
                    .filter(course -> theme.courses().contains(course.code()))
                    .filter(course -> themesOf(course).noneMatch(theme.code()::equals))
                    .forEach(course -> problems.warning(
                            course.place(),
                            "theme '" + theme.code() + "' (" + theme.title() + ") has no lesson or item here",
                            "the framework names " + course.code() + " for it"));
        }
    }

    private static void competences(Course course, Problems problems) {
        for (var competence : course.competences()) {
            if (course.lessons().stream()
                    .noneMatch(lesson -> lesson.competences().contains(competence))) {
                problems.error(
                        course.place(),
                        "no lesson teaches '" + competence + "'",
                        "name it in a lesson's front matter, or take it out of the course");
            }
            if (course.questions().noneMatch(item -> item.competence().equals(competence))) {
                problems.error(course.place(), "no item asks about '" + competence + "'", "add one to items.yaml");
            }
        }
        if (!course.scenarios().isEmpty()) {
            course.competences().stream()
                    .filter(competence -> course.scenarios().stream()
                            .noneMatch(file -> file.scenario().competences().contains(competence)))
                    .forEach(competence -> problems.info(
                            course.place(),
                            "no scenario of " + course.code() + " rates '" + competence + "'",
                            "it is taught here and seen elsewhere"));
        }
        for (var lesson : course.lessons()) {
            lesson.competences().stream()
                    .filter(competence -> !course.competences().contains(competence))
                    .forEach(competence -> problems.warning(
                            lesson.place(),
                            "the course does not name '" + competence + "'",
                            "add it to the competences in course.yaml"));
        }
    }

    private static Stream<String> themesOf(Course course) {
        return Stream.concat(
                course.lessons().stream().flatMap(lesson -> lesson.themes().stream()),
                course.items().stream().map(Item::theme));
    }
}
