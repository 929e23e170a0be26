package org.telepraxis.courseware.lint;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telepraxis.courseware.Problems;
import org.telepraxis.courseware.ReferenceReplay;
import org.telepraxis.courseware.ReferenceReplay.KeyedLevel;
import org.telepraxis.courseware.ScenarioReader;

/** Plays every scenario: its test vectors, and robot learners who get stuck where people would. */
final class Rehearsal implements Rule {

    @Override
    public void check(Content content, Problems problems) {
        for (var course : content.courses()) {
            for (var file : course.scenarios()) {
                var read = new ScenarioReader.Read(file.scenario(), file.places(), file.quality());
                var evidence = course.replays().stream()
                        .filter(replay -> replay.scenario()
                                .equalsIgnoreCase(file.scenario().id()))
                        .map(ReferenceReplay::key)
                        .flatMap(key -> key.levels().stream())
                        .collect(Collectors.toMap(
                                KeyedLevel::competence, level -> Set.copyOf(level.evidence()), Rehearsal::both));
                ScenarioReader.rehearse(file.file(), read, evidence, problems);
            }
        }
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }
}
