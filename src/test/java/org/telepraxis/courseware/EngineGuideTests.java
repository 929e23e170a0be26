package org.telepraxis.courseware;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telepraxis.scenario.Playthrough;
import org.telepraxis.scenario.Scenario;

/** The examples of the engine's guide compile and do what they say, with the scenario of the authors' guide. */
class EngineGuideTests {

    private static final Path GUIDE = Path.of("docs/authors/engine.md");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```java\n(.*?)```");

    @TempDir
    Path folder;

    @Test
    void playsASessionToItsEndAndGoesOnFromItsLog() throws IOException, ReflectiveOperationException {
        var problems = new Problems();
        var scenario = ScenarioReader.read(
                        Path.of("docs/authors/scenarios.md"),
                        ScenarioGuideTests.examples().getFirst(),
                        problems)
                .orElseThrow(() -> new AssertionError(problems.list()))
                .scenario();

        var session = played(scenario);

        assertThat(session.ended()).isTrue();
        assertThat(session.ending()).isPresent();
        assertThat(session.decisions()).isNotEmpty();
    }

    private Playthrough played(Scenario scenario) throws IOException, ReflectiveOperationException {
        var examples = EXAMPLE.matcher(Files.readString(GUIDE))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        assertThat(examples).hasSize(4);
        var source = folder.resolve("Guide.java");
        Files.writeString(
                source,
                examples.stream()
                        .collect(Collectors.joining(
                                "\n",
                                "import java.util.Map; import org.telepraxis.scenario.*;"
                                        + " public class Guide { public static Playthrough play(Scenario scenario) {\n",
                                "return session; } }")));
        int errors = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-d",
                        folder.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        source.toString());
        assertThat(errors).isZero();
        try (var classes = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            classes.setDefaultAssertionStatus(true);
            return (Playthrough)
                    classes.loadClass("Guide").getMethod("play", Scenario.class).invoke(null, scenario);
        }
    }
}
