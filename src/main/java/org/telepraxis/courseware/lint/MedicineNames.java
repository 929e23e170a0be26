package org.telepraxis.courseware.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telepraxis.courseware.Course;
import org.telepraxis.courseware.Problems;

/** Crisis content names no medicine, neither by its brand nor by its substance: what is at hand stays unspecific. */
final class MedicineNames implements Rule {

    @Override
    public void check(Content content, Problems problems) {
        var crisis = content.courses().stream()
                .filter(Course::crisis)
                .map(Course::directory)
                .collect(Collectors.toSet());
        for (var text : content.texts()) {
            if (crisis.stream().noneMatch(folder -> text.path().startsWith(folder + "/"))) {
                continue;
            }
            for (var medicine : medicines(text.language())) {
                for (var found : text.find(medicine.pattern())) {
                    problems.error(found.place(), "'" + found.text() + "' names a medicine", medicine.instead());
                }
            }
        }
    }

    /** Many names are the same everywhere, so those of English are looked for in every language. */
    private static List<Vocabulary.Phrase> medicines(String language) {
        return Stream.of(language, "en")
                .distinct()
                .map(Vocabulary::of)
                .flatMap(Optional::stream)
                .flatMap(words -> words.medicines().stream())
                .toList();
    }
}
