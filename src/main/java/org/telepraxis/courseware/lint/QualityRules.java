package org.telepraxis.courseware.lint;

import java.util.List;
import java.util.Map;
import org.telepraxis.courseware.Course;
import org.telepraxis.courseware.Item;
import org.telepraxis.courseware.Place;
import org.telepraxis.courseware.Problems;
import org.telepraxis.courseware.Quality;

/**
 * A file says how it stands against its checklist: every point is met or open with a note. What a machine can look up is looked up, what
 * only others can answer for is not claimed by a draft.
 */
final class QualityRules implements Rule {

    @Override
    public void check(Content content, Problems problems) {
        var found = problems.list();
        for (var course : content.courses()) {
            for (var lesson : course.lessons()) {
                stated(lesson.quality(), course, "the lesson", lesson.place(), problems);
                refute(lesson.quality(), LessonClaims.refuted(lesson, course, content), problems);
            }
            items(course, problems);
            for (var file : course.scenarios()) {
                stated(file.quality(), course, file.scenario().id(), file.place(), problems);
                refute(file.quality(), ScenarioClaims.refuted(file, course, found), problems);
            }
        }
    }

    private static void items(Course course, Problems problems) {
        if (course.items().isEmpty()) {
            return;
        }
        var quality = course.itemsQuality();
        var first = course.items().getFirst().place();
        stated(quality, course, "the items", new Place(first.file(), 1), problems);
        for (var item : course.items()) {
            ItemClaims.refuted(item, course).forEach((point, reason) -> claim(quality, item, point, reason, problems));
        }
    }

    private static void claim(Quality quality, Item item, int point, String reason, Problems problems) {
        if (quality.met(point, item.id())) {
            problems.error(
                    item.place(),
                    "point " + point + " of the checklist is said to be met, but " + reason,
                    "mend it, or add 'except: {" + item.id() + ": {" + point + ": …}}' to 'quality'");
        }
    }

    private static void refute(Quality quality, Map<Integer, String> refuted, Problems problems) {
        refuted.forEach((point, reason) -> {
            if (quality.met(point)) {
                problems.error(
                        quality.place(),
                        "point " + point + " of the checklist is said to be met, but " + reason,
                        "mend it, or move it to 'open' with a note");
            }
        });
    }

    private static void stated(Quality quality, Course course, String what, Place place, Problems problems) {
        if (!quality.stated()) {
            problems.warning(
                    place,
                    "nobody has held " + what + " against the checklist",
                    "add 'quality: {checked: 2026-11, met: [..], open: {..}}', see docs/authors/quality.md");
            return;
        }
        List<Integer> unsaid = quality.unsaid();
        if (!unsaid.isEmpty()) {
            problems.error(
                    quality.place(),
                    "the checklist has " + quality.checklist().size() + " points, and nothing is said about " + unsaid,
                    "name each in 'met' or, with a note, in 'open'");
        }
        if (course.draft()) {
            quality.met().stream()
                    .filter(quality.checklist()::signedOff)
                    .forEach(point -> problems.error(
                            quality.place(),
                            "point " + point + " needs other people to sign, and the course is a draft",
                            "leave it open with a note: " + quality.checklist().point(point)));
        }
    }
}
