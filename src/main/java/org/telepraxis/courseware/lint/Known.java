package org.telepraxis.courseware.lint;

import java.util.Set;
import java.util.stream.Collectors;
import org.telepraxis.courseware.Competence;
import org.telepraxis.courseware.Course;
import org.telepraxis.courseware.Place;
import org.telepraxis.courseware.Problems;
import org.telepraxis.courseware.SourceLibrary.Source;
import org.telepraxis.courseware.Spelling;
import org.telepraxis.courseware.Theme;

/** The ids that content may name. */
final class Known {

    private final Set<String> competences;
    private final Set<String> themes;
    private final Set<String> sources;
    private final Set<String> courses;

    Known(Content content) {
        competences = content.framework().competences().map(Competence::id).collect(Collectors.toSet());
        themes = content.framework().themes().stream().map(Theme::code).collect(Collectors.toSet());
        sources = content.courseware().sources().sources().stream()
                .map(Source::alias)
                .collect(Collectors.toSet());
        courses = content.courses().stream().map(Course::id).collect(Collectors.toSet());
    }

    void competence(String id, Place place, Problems problems) {
        look("competence", id, competences, place, problems);
    }

    void theme(String code, Place place, Problems problems) {
        look("theme", code, themes, place, problems);
    }

    void source(String alias, Place place, Problems problems) {
        look("source", alias, sources, place, problems);
    }

    void course(String id, Place place, Problems problems) {
        look("course", id, courses, place, problems);
    }

    static void look(String kind, String id, Set<String> known, Place place, Problems problems) {
        // An empty id has been complained about when it was read.
        if (!id.isEmpty() && !known.contains(id)) {
            problems.error(
                    place,
                    "there is no " + kind + " '" + id + "'",
                    Spelling.hint(id, known.stream().sorted().toList()));
        }
    }
}
