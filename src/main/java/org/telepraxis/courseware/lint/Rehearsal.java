package org.telepraxis.courseware.lint;

import org.telepraxis.courseware.CourseFiles;
import org.telepraxis.courseware.Problems;
import org.telepraxis.courseware.ScenarioReader;

/** Plays every scenario: its test vectors, and robot learners who get stuck where people would. */
final class Rehearsal implements Rule {

    @Override
    public void check(Content content, Problems problems) {
        content.files().paths().stream()
                .filter(path -> path.contains("/scenarios/") && path.endsWith(".yaml"))
                .forEach(path -> rehearse(content.files(), path, problems));
    }

    /** What reading itself complains about has been said when the course was read. */
    private static void rehearse(CourseFiles files, String path, Problems problems) {
        var alreadySaid = new Problems();
        files.text(path, alreadySaid)
                .flatMap(text -> ScenarioReader.read(files.file(path), text, alreadySaid))
                .ifPresent(read -> ScenarioReader.rehearse(files.file(path), read, problems));
    }
}
