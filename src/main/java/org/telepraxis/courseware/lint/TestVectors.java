package org.telepraxis.courseware.lint;

import org.telepraxis.courseware.Problems;
import org.telepraxis.courseware.ScenarioReader;

/** Plays the test vectors of every scenario: they must come out as their author says. */
final class TestVectors implements Rule {

    @Override
    public void check(Content content, Problems problems) {
        content.courses().stream()
                .flatMap(course -> course.scenarios().stream())
                .forEach(file -> ScenarioReader.playVectors(
                        file.file(),
                        new ScenarioReader.Read(file.scenario(), file.places(), file.quality()),
                        problems));
    }
}
