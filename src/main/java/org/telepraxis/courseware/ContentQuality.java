package org.telepraxis.courseware;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How the courses stand against their checklists, and how hard their lessons are to read: computed from the files. */
public record ContentQuality(List<CourseQuality> courses) {

    public ContentQuality {
        courses = List.copyOf(courses);
    }

    /**
     * One course.
     *
     * @param draft not clinically reviewed
     * @param met how many points of all its checklists hold
     * @param points how many there are
     * @param open what does not hold, the points in the order of the lists
     */
    public record CourseQuality(
            String code,
            String title,
            boolean draft,
            int met,
            int points,
            List<OpenPoint> open,
            List<LessonReading> readings) {

        public CourseQuality {
            open = List.copyOf(open);
            readings = List.copyOf(readings);
        }

        /** What only people other than the author can close. */
        public List<OpenPoint> forOthers() {
            return open.stream().filter(OpenPoint::signOff).toList();
        }

        /** What its author can work on. */
        public List<OpenPoint> forTheAuthor() {
            return open.stream().filter(point -> !point.signOff()).toList();
        }
    }

    /**
     * A point that is open somewhere in a course.
     *
     * @param where lessons, sessions and items, by id; {@code items} stands for the whole file
     * @param notes what their authors say about it, each once
     */
    public record OpenPoint(Checklist checklist, int number, List<String> where, List<String> notes) {

        public OpenPoint {
            where = List.copyOf(where);
            notes = List.copyOf(notes);
        }

        public String text() {
            return checklist.point(number);
        }

        public boolean signOff() {
            return checklist.signedOff(number);
        }
    }

    /** How hard a lesson is to read. */
    public record LessonReading(String lesson, String title, Readability measured) {}

    public static ContentQuality of(List<Course> courses) {
        return new ContentQuality(courses.stream().map(ContentQuality::of).toList());
    }

    private static CourseQuality of(Course course) {
        var answers = answers(course).toList();
        return new CourseQuality(
                course.code(),
                course.title(),
                course.draft(),
                answers.stream()
                        .mapToInt(answer -> answer.quality().met().size())
                        .sum(),
                answers.stream()
                        .mapToInt(answer -> answer.quality().checklist().size())
                        .sum(),
                Stream.of(Checklist.values())
                        .flatMap(checklist -> open(
                                checklist,
                                answers.stream()
                                        .filter(answer -> answer.quality().checklist() == checklist)
                                        .toList()))
                        .toList(),
                course.lessons().stream()
                        .map(lesson -> new LessonReading(lesson.id(), lesson.title(), Readability.of(lesson)))
                        .toList());
    }

    private static Stream<OpenPoint> open(Checklist checklist, List<Answer> answers) {
        return IntStream.rangeClosed(1, checklist.size()).boxed().flatMap(number -> {
            var notes = new LinkedHashMap<String, String>();
            for (var answer : answers) {
                if (!answer.quality().met(number)) {
                    notes.put(answer.id(), answer.quality().note(number).orElse("Nobody has looked yet."));
                }
                answer.quality().except().forEach((item, points) -> {
                    var note = points.get(number);
                    if (note != null) {
                        notes.put(item, note);
                    }
                });
            }
            return notes.isEmpty()
                    ? Stream.empty()
                    : Stream.of(new OpenPoint(
                            checklist,
                            number,
                            new ArrayList<>(notes.keySet()),
                            notes.values().stream().distinct().toList()));
        });
    }

    private static Stream<Answer> answers(Course course) {
        return Stream.of(
                        course.lessons().stream().map(lesson -> new Answer(lesson.id(), lesson.quality())),
                        course.items().isEmpty()
                                ? Stream.<Answer>empty()
                                : Stream.of(new Answer("items", course.itemsQuality())),
                        course.scenarios().stream()
                                .map(file -> new Answer(file.scenario().id(), file.quality())))
                .flatMap(stream -> stream);
    }

    private record Answer(String id, Quality quality) {}
}
