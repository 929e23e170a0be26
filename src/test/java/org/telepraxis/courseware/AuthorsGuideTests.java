package org.telepraxis.courseware;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the guide for authors shows can be copied as it stands. */
class AuthorsGuideTests {

    private static final Path GUIDE = Path.of("docs/authors/README.md");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)\n`([\\w./-]+)`\n\n```\\w+\n(.*?)\n```\n");

    @TempDir
    Path folder;

    @Test
    void showsACourseOfWhichCheckHasNothingToSay() throws IOException {
        for (var library : new String[] {"framework.yaml", "sources.yaml", "countries/demo.yaml"}) {
            copy(library, Files.readString(Path.of("courses").resolve(library)));
        }
        var files = EXAMPLE.matcher(Files.readString(GUIDE)).results().toList();
        for (var file : files) {
            copy("c42-if-we-are-cut-off/" + file.group(1), file.group(2) + "\n");
        }
        var problems = new Problems();
        var reading = CoursewareReader.check(CourseFiles.ofFolder(folder, problems), problems);

        assertThat(files).hasSize(4);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.courseware().course("c42").orElseThrow().units()).hasSize(3);
    }

    @Test
    void namesEveryBlockAndEveryKindOfExercise() throws IOException {
        var guide = Files.readString(GUIDE);

        assertThat(Stream.of(
                        "hook",
                        "belief-vs-evidence",
                        "example",
                        "try-it",
                        "recall",
                        "job-aid",
                        "sources",
                        "sort",
                        "order",
                        "draft",
                        "decide",
                        "check",
                        "rank",
                        "record",
                        "appraise",
                        "camera",
                        "SBA",
                        "MR",
                        "SJT",
                        "SEQ"))
                .allSatisfy(word -> assertThat(guide).contains("`" + word + "`"));
    }

    private void copy(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
