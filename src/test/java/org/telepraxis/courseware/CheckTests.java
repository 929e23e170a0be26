package org.telepraxis.courseware;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTests {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void printsOnlyTheCountsOfASoundCourse() {
        assertThat(check(new SmallCourse().writeTo(folder))).isZero();
        assertThat(lines())
                .containsExactly("1 course · 1 lesson · 2 items · 0 scenarios · 1 competence · 0 errors · 0 warnings");
    }

    @Test
    void printsEveryProblemAndFails() {
        new SmallCourse()
                .replacing("c3-contract/course.yaml", "hours: 8", "hours: eight")
                .writeTo(folder);

        assertThat(check(folder)).isEqualTo(1);
        assertThat(lines())
                .containsExactly(
                        folder + "/c3-contract/course.yaml:5: error: 'hours' should be a whole number, not 'eight'",
                        "1 course · 1 lesson · 2 items · 0 scenarios · 1 competence · 1 error · 0 warnings");
    }

    @Test
    void succeedsWithWarnings() {
        new SmallCourse()
                .replacing("c3-contract/lessons/05-cut-off.md", "minutes: 20", "minutes: 40")
                .writeTo(folder);

        assertThat(check(folder)).isZero();
        assertThat(lines().getLast()).endsWith("0 errors · 1 warning");
    }

    @Test
    void saysThatThereIsNoSuchFolder() {
        assertThat(check(folder.resolve("nowhere"))).isEqualTo(1);
        assertThat(lines().getFirst())
                .endsWith("nowhere:1: error: there is no such folder (name the folder that holds framework.yaml)");
    }

    @Test
    void letsRobotsPlayEveryScenarioWhenAsked() throws IOException {
        var example = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("docs/authors/scenarios.md")));
        assertThat(example.find()).isTrue();
        new SmallCourse()
                .with("c3-contract/scenarios/x01.yaml", example.group(1))
                .writeTo(folder);

        assertThat(run(folder.toString(), "--robots", "6000")).isZero();
        assertThat(lines())
                .anyMatch(line -> line.startsWith("X01 A short call · forms A B · "))
                .anyMatch(line -> line.matches(" +best +\\d+ +\\d+ %.*"))
                .anyMatch(line -> line.startsWith("  endings   E0 "))
                .contains("  CA1  met · missed · not_triggered   (due in form B)");
        assertThat(lines().getLast()).contains("1 scenario × 2 forms · ");
    }

    @Test
    void writesTheCoverageWhereItIsAskedTo() {
        var courses = new SmallCourse().writeTo(folder.resolve("courses"));
        var report = folder.resolve("coverage.md");

        assertThat(run(courses.toString(), "--coverage", report.toString())).isZero();
        assertThat(report).content().contains("| **CON-4** Build the plan | c3-l5 | 4 | portfolio |");
        assertThat(run(
                        courses.toString(),
                        "--coverage",
                        folder.resolve("nowhere/coverage.md").toString()))
                .isEqualTo(2);
    }

    @Test
    void refusesArgumentsThatItDoesNotKnow() {
        assertThat(run("courses", "--robots", "many")).isEqualTo(2);
        assertThat(run("courses", "--robots")).isEqualTo(2);
        assertThat(run("--all")).isEqualTo(2);
        assertThat(lines()).contains("usage: check [folder] [--robots N] [--coverage FILE]");
    }

    private int run(String... arguments) {
        return Check.run(List.of(arguments), new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @Test
    void findsNoErrorsInWhatIsShipped() {
        assertThat(check(Path.of("courses")))
                .as(() -> String.join("\n", lines()))
                .isZero();
        assertThat(lines().getLast())
                .contains("28 competences", " scenarios × 3 forms · ", " replays · ")
                .endsWith("0 errors · 0 warnings");
    }

    private int check(Path path) {
        return Check.run(path, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private List<String> lines() {
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
