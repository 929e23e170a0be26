package org.telepraxis.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.telepraxis.courseware.Problems;
import org.telepraxis.courseware.ScenarioReader;

/** The shipped scenario S06, read once. */
final class S06 {

    static final Path FILE = Path.of("courses/c7-crisis-at-a-distance/scenarios/s06-the-line-goes-dead.yaml");
    static final Scenario SCENARIO = read();

    private S06() {}

    static Playthrough begin(String form) {
        return Playthrough.begin(SCENARIO, form, Map.of(), Mode.PRACTICE);
    }

    private static Scenario read() {
        var problems = new Problems();
        try {
            return ScenarioReader.read(FILE, Files.readString(FILE), problems)
                    .orElseThrow(() -> new AssertionError("S06 cannot be read: " + problems.list()))
                    .scenario();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
