package org.telepraxis.courseware.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telepraxis.courseware.Course;
import org.telepraxis.courseware.Course.ScenarioFile;
import org.telepraxis.courseware.Problem;
import org.telepraxis.courseware.Problems;
import org.telepraxis.courseware.ReferenceReplay;
import org.telepraxis.courseware.ReferenceReplay.KeyedLevel;
import org.telepraxis.courseware.ScenarioReader;

/** Lets robot learners play every scenario: they get stuck where people would. */
final class Rehearsal implements Rule {

    @Override
    public void check(Content content, Problems problems) {
        // Scenarios know nothing of each other, and each takes a while: they are played beside one another.
        content.courses().stream()
                .flatMap(course -> course.scenarios().stream().map(file -> new Part(course, file)))
                .toList()
                .parallelStream()
                .map(Rehearsal::problems)
                .toList()
                .forEach(found -> found.forEach(problems::add));
    }

    private static List<Problem> problems(Part part) {
        var problems = new Problems();
        var file = part.file();
        var read = new ScenarioReader.Read(file.scenario(), file.places(), file.quality());
        var evidence = part.course().replays().stream()
                .filter(replay ->
                        replay.scenario().equalsIgnoreCase(file.scenario().id()))
                .map(ReferenceReplay::key)
                .flatMap(key -> key.levels().stream())
                .collect(Collectors.toMap(
                        KeyedLevel::competence, level -> Set.copyOf(level.evidence()), Rehearsal::both));
        ScenarioReader.letRobotsPlay(file.file(), read, evidence, problems);
        return problems.list();
    }

    private record Part(Course course, ScenarioFile file) {}

    private static Set<String> both(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }
}
