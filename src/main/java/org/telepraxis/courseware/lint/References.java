package org.telepraxis.courseware.lint;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.telepraxis.courseware.Block;
import org.telepraxis.courseware.Course;
import org.telepraxis.courseware.Course.ScenarioFile;
import org.telepraxis.courseware.Item;
import org.telepraxis.courseware.JobAid;
import org.telepraxis.courseware.Lesson;
import org.telepraxis.courseware.Problems;
import org.telepraxis.courseware.SchemeTemplate;
import org.telepraxis.scenario.Scenario;

/** What content names must exist: competences, themes, lessons, courses, sections of the job aid. */
final class References implements Rule {

    @Override
    public void check(Content content, Problems problems) {
        var known = new Known(content);
        var ids = new HashSet<String>();
        for (var course : content.courses()) {
            if (!ids.add(course.id())) {
                problems.error(course.place(), "there are two courses '" + course.id() + "'", null);
            }
            course.competences().forEach(id -> known.competence(id, course.place(), problems));
            course.requires().forEach(required -> known.course(required.course(), course.place(), problems));
            course.lessons().forEach(lesson -> lesson(lesson, course, known, problems));
            items(course, known, problems);
            for (var file : course.scenarios()) {
                file.scenario().competences().forEach(id -> known.competence(id, file.place(), problems));
            }
        }
        content.courseware()
                .rolePlays()
                .forEach(brief -> brief.competences().forEach(id -> known.competence(id, brief.place(), problems)));
        content.courseware().schemes().forEach(scheme -> scheme(scheme, content, known, problems));
    }

    private static void scheme(SchemeTemplate scheme, Content content, Known known, Problems problems) {
        var scenarios = content.courses().stream()
                .flatMap(course -> course.scenarios().stream())
                .map(ScenarioFile::scenario)
                .toList();
        var actions = scenarios.stream()
                .flatMap(scenario ->
                        scenario.criticalActions().stream().map(action -> scenario.id() + ":" + action.id()))
                .collect(Collectors.toSet());
        var ids = scenarios.stream().map(Scenario::id).collect(Collectors.toSet());
        scheme.courses().forEach(required -> known.course(required.course(), scheme.place(), problems));
        scheme.performances()
                .forEach(required -> Known.look("scenario", required.scenario(), ids, scheme.place(), problems));
        scheme.rule()
                .neverLate()
                .forEach(action -> Known.look("critical action", action, actions, scheme.place(), problems));
        scheme.rule().neverUnsafe().stream()
                .filter(id -> content.framework().domains().stream()
                        .noneMatch(domain -> domain.code().equals(id)))
                .forEach(id -> known.competence(id, scheme.place(), problems));
    }

    private static void lesson(Lesson lesson, Course course, Known known, Problems problems) {
        lesson.competences().forEach(id -> known.competence(id, lesson.place(), problems));
        lesson.themes().forEach(code -> known.theme(code, lesson.place(), problems));
        lesson.recallItems().forEach(item -> item(item, known, problems));
        var jobAid = course.jobAid();
        Set<String> sections = jobAid == null
                ? Set.of()
                : jobAid.sections().stream().map(JobAid.Section::id).collect(Collectors.toSet());
        lesson.blocks(Block.JobAidPart.class)
                .forEach(
                        part -> Known.look("section in the job aid", part.section(), sections, part.place(), problems));
    }

    private static void items(Course course, Known known, Problems problems) {
        var lessons = course.lessons().stream().map(Lesson::id).collect(Collectors.toSet());
        for (var item : course.items()) {
            item(item, known, problems);
            Known.look("lesson", item.lesson(), lessons, item.place(), problems);
        }
    }

    private static void item(Item item, Known known, Problems problems) {
        known.competence(item.competence(), item.place(), problems);
        known.theme(item.theme(), item.place(), problems);
    }
}
