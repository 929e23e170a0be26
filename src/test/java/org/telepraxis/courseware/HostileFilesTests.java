package org.telepraxis.courseware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telepraxis.scenario.ScenarioAnalysis;

/** Whatever is in a file, reading it ends soon, without an exception, and says what is wrong and where. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class HostileFilesTests {

    private static final int MUTATIONS = 10_000;
    private static final List<String> WORDS = List.of(
            "&a",
            "*a",
            "<<: *a",
            "!!java.lang.Runtime",
            "!!set",
            "{",
            "}",
            "[",
            "]",
            "- ",
            ": ",
            "? ",
            "|",
            ">",
            "%",
            "@",
            "`",
            "\t",
            "\u0000",
            "\uD800",
            "\uFEFF",
            "\u2028",
            "null",
            "~",
            "true",
            "off",
            "-1",
            "2147483648",
            "1e309",
            "99999999d",
            "{{",
            "{=",
            "}}",
            "{= clock",
            "not not not",
            "logged(",
            "...",
            "---",
            ":::",
            "::: try-it",
            "#",
            "'",
            "\"",
            "0x7fffffff",
            "next: B1",
            "end: E0",
            "when: beat",
            "\n",
            "\n\n  ",
            "set: {a: +1}",
            "é",
            "🙂");

    /** A real file. */
    record Real(Path file, String text) {
        @Override
        public String toString() {
            return file.toString();
        }
    }

    private static List<Real> real() {
        try (var files = Files.walk(Path.of("courses"))) {
            return files.filter(file -> file.toString().matches(".*\\.(yaml|md)"))
                    .sorted()
                    .map(file -> new Real(file, text(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void survivesTenThousandMutationsOfRealFiles() {
        var random = new Random(42);
        var scenarios = real().stream().filter(HostileFilesTests::isScenario).toList();
        var others = real().stream().filter(real -> !isScenario(real)).toList();
        int spoiled = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            var from = i % 10 == 0 ? scenarios : others;
            var real = from.get(random.nextInt(from.size()));
            var text = mutated(real.text(), random);
            var problems = read(real.file(), text, i);
            spoiled += problems.isEmpty() ? 0 : 1;
            int lines = text.split("\\R", -1).length + 1;
            assertThat(problems).as(() -> real + " after mutation").allSatisfy(problem -> {
                assertThat(problem.file()).isEqualTo(real.file());
                assertThat(problem.line()).isBetween(1, lines);
                assertThat(problem.message()).isNotBlank().hasSizeLessThan(1_000);
            });
        }
        assertThat(spoiled).isGreaterThan(MUTATIONS / 3);
    }

    private static boolean isScenario(Real real) {
        return real.file().toString().contains("/scenarios/");
    }

    private static String mutated(String text, Random random) {
        var out = new StringBuilder(text);
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            int at = random.nextInt(out.length() + 1);
            int to = Math.min(out.length(), at + random.nextInt(40));
            switch (random.nextInt(7)) {
                case 0 -> out.delete(at, to);
                case 1 -> out.insert(at, WORDS.get(random.nextInt(WORDS.size())));
                case 2 -> out.replace(at, to, WORDS.get(random.nextInt(WORDS.size())));
                case 3 -> out.insert(at, out.substring(at, to));
                case 4 -> out.setLength(at);
                case 5 -> out.insert(at, (char) random.nextInt(0x3000));
                default -> {
                    int other = random.nextInt(out.length() + 1);
                    out.insert(at, out.substring(other, Math.min(out.length(), other + 200)));
                }
            }
        }
        return out.toString();
    }

    /** Reads a file as what it is, and plays it a little if it can be played. */
    private static List<Problem> read(Path file, String text, int seed) {
        var problems = new Problems();
        var path = file.toString();
        try {
            if (path.contains("/scenarios/")) {
                ScenarioReader.read(file, text, problems)
                        .ifPresent(read -> ScenarioAnalysis.behaviour(read.scenario(), 2, seed));
            } else if (path.endsWith(".md")) {
                new LessonReader(file, "slug", text, problems).read();
            } else {
                var root = YamlNode.read(file, text, problems);
                if (path.contains("/replays/")) {
                    ReplayReader.read(root);
                } else if (path.endsWith("items.yaml")) {
                    ItemReader.readAll(root);
                } else if (path.endsWith("job-aid.yaml")) {
                    new JobAidReader().read(root);
                } else if (path.contains("countries")) {
                    CountryReader.read(root);
                } else if (path.contains("schemes")) {
                    SchemeReader.read(root);
                } else {
                    root.entries().values().forEach(YamlNode::items);
                }
            }
        } catch (RuntimeException | StackOverflowError e) {
            fail("reading " + file + " failed; its text is now:\n" + text, e);
        }
        return problems.list();
    }

    static Stream<String> monsters() {
        return Stream.of(
                "[".repeat(100_000),
                "{a: ".repeat(100_000),
                "- ".repeat(100_000),
                "a:\n ".repeat(10_000),
                "x: \"" + "y".repeat(3_000_000) + "\"",
                "x: " + "y ".repeat(900_000),
                "a: &a [*a]",
                "a: &a {b: *a}",
                "a: &a [x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a]\n" + lol(),
                "? ? ? ? ? a",
                "{[a]: b, {c: d}: e}",
                "%YAML 9.9\n---\na: b",
                "--- a\n--- b\n",
                "\u0000\u0001",
                "",
                "~",
                "a: !!binary =",
                "a: !!javax.script.ScriptEngineManager [x]",
                "#".repeat(1_999_999));
    }

    private static String lol() {
        var text = new StringBuilder();
        for (char name = 'c'; name < 'q'; name++) {
            text.append(name).append(": &").append(name).append(" [");
            text.append(("*" + (char) (name - 1) + ", ").repeat(9)).append("]\n");
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("monsters")
    @Timeout(60)
    void namesFileAndLineForMonsters(String text) {
        for (var file :
                List.of("a/scenarios/s.yaml", "a/items.yaml", "a/replays/r.yaml", "a/job-aid.yaml", "a/lessons/l.md")) {
            assertThat(read(Path.of(file), text, 0)).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.file()).isEqualTo(Path.of(file));
                assertThat(problem.line()).isPositive();
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "not ", "a and ", "1 + ", "logged(a) or (", "a in ["})
    @Timeout(30)
    void namesTheLineOfAConditionWithoutEnd(String part) {
        var real = real().stream()
                .filter(HostileFilesTests::isScenario)
                .findFirst()
                .orElseThrow();
        var broken = real.text().replaceFirst("when: [^,}\n]+", "when: \"" + part.repeat(400) + "\"");
        assertThat(broken).isNotEqualTo(real.text());

        assertThat(read(real.file(), broken, 0))
                .anySatisfy(problem -> assertThat(problem.message()).contains("condition"));
    }

    @Test
    void survivesAFirstBeatThatSendsOnForEver() {
        var file = Path.of("c/scenarios/x.yaml");
        var circle = text(Path.of("docs/authors/scenarios.md"))
                .replaceAll("(?s).*?```yaml\n(.*?)```.*", "$1")
                .replace("      lines: Hi. I'm on my break.", "      next: B1");
        var problems = new Problems();

        ScenarioReader.read(file, circle, problems).ifPresent(read -> ScenarioReader.rehearse(file, read, problems));

        assertThat(problems.list())
                .anySatisfy(problem -> assertThat(problem.message()).contains("playing on fails in beat B1"));
    }
}
